import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  introspectionTypes,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from "graphql";

/** How many values an operation asks of the schema; where it asks for more than the bound, any number above that. */
export type IntrospectionSize = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables?: Record<string, unknown>,
) => number;

/**
 * Measures what operations ask of the schema itself, by going through it as they do: what `types { fields { type { fields` brings
 * depends on the schema. Nothing is answered, and nothing goes far beyond the bound.
 */
export function introspectionSizes(schema: GraphQLSchema, bound: number): IntrospectionSize {
  return (document, operation, variables = {}) => {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    let size = 0;

    const measure = (
      selectionSet: SelectionSetNode | undefined,
      type: GraphQLObjectType,
      sources: unknown[],
    ): void => {
      for (const selection of selectionSet?.selections ?? []) {
        if (size > bound) return;
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          measure(fragments.get(selection.name.value)?.selectionSet, type, sources);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          measure(selection.selectionSet, type, sources);
        } else {
          size += sources.length;
          const field = type.getFields()[selection.name.value];
          if (field && selection.selectionSet) {
            const inner = getNamedType(field.type) as GraphQLObjectType;
            measure(selection.selectionSet, inner, valuesOf(field, sources));
          }
        }
      }
    };

    const valuesOf = ({ resolve }: { resolve?: Resolve }, sources: unknown[]): unknown[] => {
      const values: unknown[] = [];
      for (const source of sources) {
        const value = resolve?.(source, { includeDeprecated: true }, undefined, {
          schema,
        } as GraphQLResolveInfo);
        if (Array.isArray(value)) values.push(...(value as unknown[]));
        else if (value !== null && value !== undefined) values.push(value);
        // Each of them is a value at least.
        if (size + values.length > bound) break;
      }
      return values;
    };

    const roots = (selectionSet: SelectionSetNode | undefined): void => {
      for (const selection of selectionSet?.selections ?? []) {
        if (selection.kind === Kind.FRAGMENT_SPREAD) roots(fragments.get(selection.name.value)?.selectionSet);
        else if (selection.kind === Kind.INLINE_FRAGMENT) roots(selection.selectionSet);
        else if (selection.name.value === "__schema")
          measure(selection.selectionSet, metaType("__Schema"), [schema]);
        else if (selection.name.value === "__type") {
          const name = selection.arguments?.[0]?.value;
          const given =
            name?.kind === Kind.VARIABLE
              ? variables[name.name.value]
              : name?.kind === Kind.STRING && name.value;
          const type = schema.getType(String(given));
          measure(selection.selectionSet, metaType("__Type"), type ? [type] : []);
        }
      }
    };
    roots(operation.selectionSet);
    return size;
  };
}

type Resolve = (source: unknown, args: object, context: undefined, info: GraphQLResolveInfo) => unknown;

function metaType(name: string): GraphQLObjectType {
  return introspectionTypes.find(type => type.name === name) as GraphQLObjectType;
}

/** What the standard introspection query asks for, with all that it can have. */
export function wholeIntrospectionSize(schema: GraphQLSchema): number {
  const document = parse(
    getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  );
  return introspectionSizes(schema, Infinity)(document, document.definitions[0] as OperationDefinitionNode);
}
