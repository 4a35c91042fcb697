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
const kinds = ["Where", "Order", "GroupKeys"] as const;

/** Such a kind; or a noun, which leads to other nouns. */
export type Kind = (typeof kinds)[number] | "Node";

/** What leads further from a type; a filter of a list leads to filters. */
export function kindOf(type: GraphQLNamedType): Kind | undefined {
  if (isNoun(type)) return "Node";
  return type.name.endsWith("ListFilter") ? "Where" : kinds.find(end => type.name.endsWith(end));
}

const isNoun = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node");

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
  let level: Found[] = [rowsOf(start) ?? { type: start, path: [] }];
  if (level[0]!.type !== start && hasField(level[0]!.type, field)) return level[0];
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

/** Of a filter of a list, the filter of its rows. */
function rowsOf(type: FieldsType): Found | undefined {
  const some = getNamedType(type.getFields().some?.type);
  return isFieldsType(some) ? { type: some, path: ["some"] } : undefined;
}

/** What a field leads to: one of its kind, or through `some` of a list. */
function related(
  relation: GraphQLField<unknown, unknown> | GraphQLInputField,
  kind: Kind,
  path: string[],
): Found[] {
  const type = getNamedType(relation.type);
  if (!isFieldsType(type)) return [];
  if (kind === "Node") {
    const row = getNamedType(type.getFields().nodes?.type);
    if (isNoun(type)) return [{ type, path: [...path, relation.name] }];
    return isFieldsType(row) && isNoun(row) ? [{ type: row, path: [...path, relation.name, "nodes"] }] : [];
  }
  if (type.name.endsWith(kind)) return [{ type, path: [...path, relation.name] }];
  const rows = rowsOf(type);
  return rows?.type.name.endsWith(kind)
    ? [{ type: rows.type, path: [...path, relation.name, ...rows.path] }]
    : [];
}

/** The root fields that take, or give, the field directly: of the type that was found, else all when they are few. */
export function rootFieldsWith(
  field: string,
  schema: GraphQLSchema,
  kind: Kind,
  found: FieldsType | undefined,
): string[] {
  // A noun is found where it is listed, and that its path says.
  if (kind === "Node") return [];
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
