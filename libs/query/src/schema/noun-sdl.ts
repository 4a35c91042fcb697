import type { ColumnAttribute, ToManyAttribute, ToOneAttribute } from "../model/attribute";
import { columnsOf, modelOf, toManysOf, toOnesOf, type Model } from "../model/model";
import { scalarTraits } from "../model/scalar-kind";
import { connectionSize, cost, countWeight, listSize } from "./cost-sdl";

const quote = (text: string): string => JSON.stringify(text);
/** The argument of lists and groups that waits until the copies read hold all up to that cursor of their owner. */
export const readAfter = "readAfter: String";
const page = `first: Int, after: String, last: Int, before: String, ${readAfter}`;

/** What a filter, an order or a group key says of itself, and whether it goes by copies. */
export const about = (text: string, { source }: Model): string =>
  quote(
    source === undefined ? text : `${text} Copied from ${source}; \`extensions.freshness\` tells how fresh.`,
  );

/** The name of the input that filters a type's rows; a foreign type's has fewer fields, so another name. */
export const whereName = ({ knownAs }: Model): string => `${knownAs}Where`;
const listFilterName = ({ knownAs }: Model): string => `${knownAs}ListFilter`;
export const orderName = ({ knownAs }: Model): string => `${knownAs}Order`;

export function listArguments(model: Model): string {
  return `(where: ${whereName(model)}, orderBy: [${orderName(model)}!], ${page})`;
}

function filterType(column: ColumnAttribute): string {
  if (column.searchable) return "NameFilter";
  const scalar =
    column.scalar === "enum"
      ? column.enumName
      : column.scalar === "id"
        ? "Id"
        : scalarTraits[column.scalar].graphql.name;
  return column.list ? `${scalar}ArrayFilter` : `${scalar}Filter`;
}

function whereSdl(model: Model): string {
  const name = whereName(model);
  const fields = [
    `and: [${name}!] or: [${name}!] not: ${name}`,
    ...(model.place !== undefined || model.tree !== undefined
      ? [`"In this division (区划) or anywhere in its subtree." within: ID`]
      : []),
    ...columnsOf(model)
      .filter(column => column.filterable)
      .map(column => `${about(column.description, model)} ${column.name}: ${filterType(column)}`),
    ...toOnesOf(model).map(({ description, name: to, target }) => {
      const related = modelOf(target());
      return `${about(description, related)} ${to}: ${whereName(related)}`;
    }),
    ...filterableToManys(model).map(
      relation =>
        `${about(relation.description, modelOf(relation.target()))} ${relation.name}: ${relatedFilter(relation)}`,
    ),
  ];
  return `"""Which ${model.name} rows: all given conditions must hold. An empty object for a related row asks that there is one."""
input ${name} { ${fields.join("\n")} }`;
}

function relatedFilter({ target, shape }: ToManyAttribute): string {
  const model = modelOf(target());
  return shape === "one" ? whereName(model) : listFilterName(model);
}

function orderSdl(model: Model): string {
  const fields = [
    ...columnsOf(model)
      .filter(column => column.sortable)
      .map(column => `${column.name}: Direction`),
    ...toOnesOf(model)
      .filter(relation => isLocal(relation))
      .map(relation => `${relation.name}: ${orderName(modelOf(relation.target()))}`),
    ...filterableToManys(model).map(relation =>
      relation.shape === "one"
        ? `${relation.name}: ${orderName(modelOf(relation.target()))}`
        : `${relation.name}: CountOrder`,
    ),
  ];
  const countable = filterableToManys(model).filter(({ shape }) => shape !== "one");
  if (countable.length > 1) fields.push(`"One count over another." ratio: ${model.knownAs}RatioOrder`);
  const ratio = countable.length > 1 ? ratioSdl(model, countable) : "";
  return `${ratio}"""One key of an order: exactly one field. Ties end on the id."""
input ${orderName(model)} { ${fields.join("\n")} }`;
}

function ratioSdl({ knownAs, name }: Model, countable: ToManyAttribute[]): string {
  const values = countable.map(
    relation => `${about(relation.description, modelOf(relation.target()))} ${relation.name}`,
  );
  return `"""Related rows of ${name} that can be counted, for a ratio of two counts."""
enum ${knownAs}Countable { ${values.join("\n")} }
"""An order by one count over another, such as social workers per volunteer; a row with nothing to divide by comes last."""
input ${knownAs}RatioOrder {
  "What is counted."
  of: ${knownAs}Countable!
  "What it is divided by."
  per: ${knownAs}Countable!
  "Which end comes first."
  direction: Direction!
}
`;
}

/** A relation to rows that have a table here can be ordered by; another service's rows only by themselves, there. */
export const isLocal = (relation: ToOneAttribute): boolean => modelOf(relation.target()).table !== null;

/**
 * A table is needed, and inputs of this service's own: inputs that several services define must be the same in all, and
 * each of them has other lists.
 */
export const filterableToManys = (model: Model): ReturnType<typeof toManysOf> =>
  model.table !== null && model.ownInputs ? toManysOf(model) : [];

function listFilterSdl(model: Model): string {
  const where = whereName(model);
  return `"""Which rows, by their ${model.name} rows: some, every or none of them match, or how many there are. \`every\` is true of an empty list."""
input ${listFilterName(model)} {
  some: ${where} every: ${where} none: ${where}
  "Which of the rows \`count\` counts; all unless given."
  where: ${where}
  count: IntFilter
}`;
}

function connectionSdl({ name }: Model): string {
  return `"""A page of ${name} rows."""
type ${name}Connection {
  "Rows with their cursors."
  edges: [${name}Edge!]!
  "The rows alone."
  nodes: [${name}!]!
  "Where the page lies."
  pageInfo: PageInfo!
  "How many rows there are in all pages; counted only when asked for."
  totalCount: Int! ${cost(countWeight)}
  "How many rows PostgreSQL's planner expects in all pages: a rough number, at the same small cost for any list."
  countEstimate: SafeInt! ${cost(1)}
  "Whether there are more than \`n\` rows (0 to 100000): counts no further than that."
  hasMoreThan(n: Int!): Boolean! ${cost(2)}
}
"""A ${name} in a list."""
type ${name}Edge {
  "Opaque; continues the list after or before this row."
  cursor: String!
  "The row."
  node: ${name}!
}`;
}

function toManyType({ target, shape }: ToManyAttribute): string {
  const model = modelOf(target());
  if (shape === "one") return `: ${model.name}`;
  return shape === "list"
    ? `: [${model.name}!]! ${listSize()}`
    : `${listArguments(model)}: ${model.name}Connection! ${connectionSize()}`;
}

export const shown = (relation: ToOneAttribute | ToManyAttribute): boolean => relation.shown;

function relationsSdl(model: Model): string {
  const fields = [
    ...toOnesOf(model)
      .filter(shown)
      .map(
        relation =>
          `${quote(relation.description)} ${relation.name}: ${modelOf(relation.target()).name}${relation.nullable ? "" : "!"}`,
      ),
    ...toManysOf(model)
      .filter(shown)
      .map(relation => `${quote(relation.description)} ${relation.name}${toManyType(relation)}`),
  ];
  return fields.length === 0 ? "" : `extend type ${model.name} { ${fields.join("\n")} }`;
}

export const singularName = (model: Model): string =>
  `${model.name.charAt(0).toLowerCase()}${model.name.slice(1)}`;

function rootSdl(model: Model): string {
  const { name, plural, naturalKey } = model;
  const keys = naturalKey === undefined ? "id: ID!" : `id: ID, ${naturalKey}: String`;
  const by = naturalKey === undefined ? "by its id" : `by its id or its ${naturalKey}, exactly one of them`;
  return `extend type Query {
  "One ${name} ${by}; null when there is none."
  ${singularName(model)}(${keys}): ${name}
  "${name} rows: filtered, ordered, in pages (first 20 unless asked otherwise, 200 at most)."
  ${plural}${listArguments(model)}: ${name}Connection! ${connectionSize()}
}`;
}

/** All that the schema holds of a type beside the fields of its class; `used` tells which inputs others refer to. */
export function nounSdl(
  model: Model,
  used: { references: ReadonlySet<Model>; lists: ReadonlySet<Model> },
): string {
  const parts = [relationsSdl(model)];
  if (!model.stub) parts.push(whereSdl(model), orderSdl(model), connectionSdl(model));
  else if (used.references.has(model) || used.lists.has(model))
    parts.push(whereSdl(model), ...(model.table === null ? [] : [orderSdl(model)]));
  if (used.lists.has(model)) parts.push(listFilterSdl(model));
  if (!model.stub && !model.nested) parts.push(rootSdl(model));
  return parts.filter(Boolean).join("\n\n");
}
