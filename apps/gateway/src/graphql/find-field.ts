import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
} from "graphql";

/** Types that lead to others of their kind, by the end of their names: filters, orders, and what groups are made by. */
export const kinds = ["Where", "Order", "GroupKeys"] as const;
export type Kind = (typeof kinds)[number];

/** A type of one of these kinds. */
export type FieldsType = GraphQLInputObjectType | GraphQLObjectType;

/** A path through more relations than these is no help. */
const maxRelations = 4;

export interface Found {
  type: FieldsType;
  path: string[];
}

/** The first type on the way, breadth first, that has the field. */
export function nearestWith(field: string, start: FieldsType, kind: Kind): Found | undefined {
  const seen = new Set<FieldsType>([start]);
  let level: Found[] = [{ type: start, path: [] }];
  for (let relations = 1; relations <= maxRelations; relations += 1) {
    level = level
      .flatMap(({ type, path }) =>
        Object.values(type.getFields()).flatMap(relation => related(relation, kind, path)),
      )
      .filter(({ type }) => !seen.has(type) && seen.add(type));
    const found = level.find(({ type }) => hasField(type, field));
    if (found) return found;
  }
  return undefined;
}

/** What a field leads to: one of its kind, or through `some` of a list. */
function related(
  relation: GraphQLField<unknown, unknown> | GraphQLInputField,
  kind: Kind,
  path: string[],
): Found[] {
  const type = getNamedType(relation.type);
  if (!isFieldsType(type)) return [];
  if (type.name.endsWith(kind)) return [{ type, path: [...path, relation.name] }];
  const some = getNamedType(type.getFields().some?.type);
  return isFieldsType(some) && some.name.endsWith(kind)
    ? [{ type: some, path: [...path, relation.name, "some"] }]
    : [];
}

/** The root fields that take, or give, the field directly: of the type that was found, else all when they are few. */
export function rootFieldsWith(
  field: string,
  schema: GraphQLSchema,
  kind: Kind,
  found: FieldsType | undefined,
): string[] {
  const texts = new Map<FieldsType, string>();
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  // `branches` before `branchAggregates`, which takes the same.
  for (const root of roots.sort((one, other) => one.name.length - other.name.length)) {
    const [type, text] = (kind === "GroupKeys" ? groupKeysOf(root, field) : argumentOf(root, kind)) ?? [];
    if (type && text && hasField(type, field) && !texts.has(type)) texts.set(type, text);
  }
  const direct = found && texts.get(found);
  if (direct) return [direct];
  return texts.size <= 3 ? [...texts.values()] : [];
}

function argumentOf(root: GraphQLField<unknown, unknown>, kind: Kind): [FieldsType, string] | undefined {
  for (const argument of root.args) {
    const type = getNamedType(argument.type);
    if (isInputObjectType(type) && type.name.endsWith(kind))
      return [type, `${root.name}(${argument.name}: …)`];
  }
  return undefined;
}

function groupKeysOf(root: GraphQLField<unknown, unknown>, field: string): [FieldsType, string] | undefined {
  let type: GraphQLNamedType | undefined = getNamedType(root.type);
  for (const name of ["nodes", "groupedBy"])
    type = isObjectType(type) ? getNamedType(type.getFields()[name]?.type) : undefined;
  return isFieldsType(type) ? [type, `${root.name} { nodes { groupedBy { ${field} } } }`] : undefined;
}

const hasField = (type: FieldsType, field: string): boolean => Object.hasOwn(type.getFields(), field);

export function isFieldsType(type: GraphQLNamedType | undefined | void): type is FieldsType {
  return isInputObjectType(type) || isObjectType(type);
}
