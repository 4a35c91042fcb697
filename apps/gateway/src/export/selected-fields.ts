import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";

/** A field of the answer, with all that the operation asks of it: fragments spread, `@skip` and `@include` decided. */
export interface SelectedField {
  responseName: string;
  definition: GraphQLField<unknown, unknown>;
  /** The places in the document that ask for it; GraphQL merges them. */
  nodes: FieldNode[];
  isList: boolean;
  /** In the order of their first mention; none of a leaf. */
  fields: SelectedField[];
}

export interface Selection {
  schema: GraphQLSchema;
  fragments: Map<string, FragmentDefinitionNode>;
  /** Coerced. */
  variables: Record<string, unknown>;
}

interface Place {
  type: GraphQLCompositeType;
  selectionSet: SelectionSetNode;
}

/** The tree of fields that a valid operation asks for at some places of one object. */
export function selectedFields(places: Place[], selection: Selection): SelectedField[] {
  const found = new Map<string, Omit<SelectedField, "fields"> & { inner: Place[] }>();
  const seen = new Set<string>();

  const collect = ({ type, selectionSet }: Place): void => {
    for (const node of selectionSet.selections) {
      if (!isIncluded(node, selection.variables)) continue;
      if (node.kind === Kind.FIELD) {
        add(node, fieldOf(type, node.name.value));
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        const inner = condition ? (selection.schema.getType(condition) as GraphQLCompositeType) : type;
        collect({ type: inner, selectionSet: node.selectionSet });
      } else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = selection.fragments.get(node.name.value)!;
        const inner = selection.schema.getType(fragment.typeCondition.name.value) as GraphQLCompositeType;
        collect({ type: inner, selectionSet: fragment.selectionSet });
      }
    }
  };

  const add = (node: FieldNode, definition: GraphQLField<unknown, unknown>): void => {
    const responseName = (node.alias ?? node.name).value;
    const field = found.get(responseName) ?? {
      responseName,
      definition,
      nodes: [],
      isList: isListType(getNullableType(definition.type)),
      inner: [],
    };
    found.set(responseName, field);
    field.nodes.push(node);
    const type = getNamedType(definition.type);
    if (node.selectionSet && isCompositeType(type)) {
      field.inner.push({ type, selectionSet: node.selectionSet });
    }
  };

  places.forEach(collect);
  return [...found.values()].map(({ inner, ...field }) => ({
    ...field,
    fields: selectedFields(inner, selection),
  }));
}

function isIncluded(node: SelectionNode, variables: Record<string, unknown>): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
  );
}

const metaFields = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
  const own = isUnionType(type) ? undefined : type.getFields()[name];
  return own ?? metaFields.find(field => field.name === name)!;
}
