import type { ToManyAttribute } from "../model/attribute";
import { levelOf, modelOf, toManysOf, type Model } from "../model/model";
import { scalarTraits } from "../model/scalar-kind";
import { connectionSize, cost, countWeight, groupsWeight } from "../schema/cost-sdl";
import { about, orderName, readAfter, singularName, whereName } from "../schema/noun-sdl";
import {
  countableAttributes,
  groupableColumns,
  groupableRelations,
  isTime,
  summaryOf,
  valueColumns,
} from "./aggregable";

const quote = (text: string): string => JSON.stringify(text);

/** `Branch.posts` is counted by `Branch.postAggregates`, as `posts` are by `postAggregates`. */
export function aggregatesName({ name, target }: ToManyAttribute): string {
  const model = modelOf(target());
  const singular = name === model.plural ? singularName(model) : name.replace(/ies$/, "y").replace(/s$/, "");
  return `${singular}Aggregates`;
}

export const rootAggregatesName = (model: Model): string => `${singularName(model)}Aggregates`;

/** The relations whose rows can be grouped under their parent. */
export const groupedToManys = (model: Model): ToManyAttribute[] =>
  toManysOf(model).filter(({ shape, shown }) => shape === "connection" && shown);

const aggregatesField = (model: Model): string =>
  `(where: ${whereName(model)}, having: ${model.name}Having, orderBy: [${model.name}GroupOrder!], fill: Fill, first: Int, after: String, ${readAfter}): ${model.name}GroupConnection! ${cost(groupsWeight)} ${connectionSize(["first"])}`;

/** What groups of a type's rows have in common; a foreign type's keys are named as its inputs are. */
export function groupKeysSdl(model: Model): string {
  const columns = groupableColumns(model).map(({ name, description, scalar, enumName }) => {
    const type =
      scalar === "enum" ? enumName : isTime(scalar) ? undefined : scalarTraits[scalar].graphql.name;
    return `${about(description, model)} ${name}: ${type ?? `${scalar === "date" ? "Date" : "DateTime"}GroupKeys!`}`;
  });
  const relations = groupableRelations(model).map(
    ({ name, description, target }) =>
      `${about(description, modelOf(target()))} ${name}: ${modelOf(target()).knownAs}GroupKeys!`,
  );
  const level = levelOf(model);
  const rollUp = level
    ? `"The nearest division of one of these levels, itself or above it (上卷到某级别)." rollUp(level: [${level.enumName}!]!): ${model.knownAs}GroupKeys!`
    : "";
  return `"""What the rows of a group have in common: each selected field is a key. Null is a key like any other."""
type ${model.knownAs}GroupKeys ${model.stub ? "@shareable" : ""} {
  "The ${model.name}'s id." id: ID
  "The ${model.name} itself." node: ${model.name}
  ${[...columns, ...relations, rollUp].join("\n")}
}`;
}

/** All that a type's aggregates are made of. */
export function aggregateSdl(model: Model): string {
  const { name } = model;
  const values = valueColumns(model);
  const distinct = countableAttributes(model);
  const ofValues = (type: (summary: string) => string, suffix = ""): string[] =>
    values.map(
      column => `${quote(column.description)} ${column.name}: ${type(summaryOf(column) ?? "")}${suffix}`,
    );
  const numbers = `
  "How many rows (行数)." count: SafeInt!
  "How many different values, missing ones apart (去重计数)." distinctCount: ${name}DistinctCounts!
  ${values.length > 0 ? `"Numbers about the rows' values (统计值)." values: ${name}GroupValues!` : ""}`;
  const filters = values.length > 0 ? `values: ${name}GroupValuesHaving` : "";
  const parts = [
    groupKeysSdl(model),
    `"""How many different values the rows of a group have, missing ones apart."""
type ${name}DistinctCounts { ${distinct.map(each => `${quote(each.description)} ${each.name}: SafeInt!`).join("\n")} }`,
    `"""Numbers about those rows of a group that meet a condition."""\ntype ${name}FilteredGroup { ${numbers} }`,
    `"""A group of ${name} rows: those that have its keys in common; without keys, all."""
type ${name}Group {
  "What its rows have in common (分组键)." groupedBy: ${name}GroupKeys! ${numbers}
  "The same of those rows only that meet a condition (透视列)." filtered(where: ${whereName(model)}!): ${name}FilteredGroup!
}`,
    `"""A ${name} group in a list."""
type ${name}GroupEdge {
  "Opaque; continues the list after this group."
  cursor: String!
  "The group."
  node: ${name}Group!
}`,
    `"""A page of groups of ${name} rows."""
type ${name}GroupConnection {
  "Groups with their cursors."
  edges: [${name}GroupEdge!]!
  "The groups alone."
  nodes: [${name}Group!]!
  "Where the page lies."
  pageInfo: PageInfo!
  "How many groups there are in all pages; counted only when asked for."
  totalCount: Int! ${cost(countWeight)}
}`,
    `"""Which groups, by how many different values they have."""
input ${name}DistinctHaving { ${distinct.map(each => `${each.name}: SafeIntFilter`).join("\n")} }`,
    `"""Which groups: all given conditions must hold."""
input ${name}Having { and: [${name}Having!] or: [${name}Having!] not: ${name}Having count: SafeIntFilter distinctCount: ${name}DistinctHaving ${filters} }`,
    `"""An order by how many different values groups have: exactly one field."""
input ${name}DistinctOrder { ${distinct.map(each => `${each.name}: Direction`).join("\n")} }`,
    `"""One key of an order of groups: exactly one field. \`groupedBy\` names a selected key; ties end on all keys."""
input ${name}GroupOrder { count: Direction distinctCount: ${name}DistinctOrder groupedBy: ${orderName(model)} ${values.length > 0 ? `values: ${name}GroupValuesOrder` : ""} }`,
  ];
  if (values.length > 0)
    parts.push(
      `"""Numbers about the values of a group's rows."""\ntype ${name}GroupValues { ${ofValues(summary => `${summary}Aggregates`, "!").join("\n")} }`,
      `"""Which groups, by numbers about their values."""\ninput ${name}GroupValuesHaving { ${ofValues(havingOf).join("\n")} }`,
      `"""An order by a number about groups' values: exactly one field."""\ninput ${name}GroupValuesOrder { ${ofValues(orderOf).join("\n")} }`,
    );
  if (!model.nested)
    parts.push(
      `extend type Query { "Groups of ${name} rows (分组统计): what \`groupedBy\` selects makes the groups; pages as in lists." ${rootAggregatesName(model)}${aggregatesField(model)} }`,
    );
  return parts.join("\n\n");
}

const havingOf = (summary: string): string =>
  summary.startsWith("Date") ? `${summary}Having` : `${unsummed(summary)}NumberHaving`;
const orderOf = (summary: string): string =>
  summary.startsWith("Date") ? "TimeGroupOrder" : `${unsummed(summary)}NumberGroupOrder`;
const unsummed = (summary: string): string => (summary.startsWith("Unsummed") ? "Unsummed" : "");

/** The aggregates of a type's to-many relations, as fields beside them. */
export function relationAggregatesSdl(model: Model): string {
  const fields = groupedToManys(model).map(
    relation =>
      `${quote(`Groups of: ${relation.description}`)} ${aggregatesName(relation)}${aggregatesField(modelOf(relation.target()))}`,
  );
  return fields.length === 0 ? "" : `extend type ${model.name} { ${fields.join("\n")} }`;
}
