import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from "graphql";
import { collectSubfields } from "graphql/execution/collectFields";
import { getArgumentValues } from "graphql/execution/values";
import type { Column, Model } from "../catalog/model";

export type FieldNodes = readonly FieldNode[];

const collected = (
  { schema, fragments, variableValues }: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: FieldNodes,
): Map<string, FieldNodes> => collectSubfields(schema, fragments, variableValues, type, nodes);

/** The fields selected below some field nodes, by their names in the schema; fragments and @skip are followed. */
export function selectedFields(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: FieldNodes,
): Map<string, FieldNodes> {
  const selected = new Map<string, FieldNode[]>();
  for (const fields of collected(info, type, nodes).values()) {
    const name = fields[0]?.name.value ?? "";
    selected.set(name, [...(selected.get(name) ?? []), ...fields]);
  }
  return selected;
}

/** One field of an answer: what it is called there, which field of the schema it is, and with which arguments. */
export interface SelectedCall {
  key: string;
  name: string;
  args: Record<string, unknown>;
  /** The type of its value, without list and non-null. */
  type: GraphQLNamedType;
  nodes: FieldNodes;
}

/** The fields selected below some field nodes, each alias by itself; `__typename` answers itself. */
export function selectedCalls(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: FieldNodes,
): SelectedCall[] {
  return [...collected(info, type, nodes)].flatMap(([key, fields]) => {
    const [node] = fields;
    const field = node && type.getFields()[node.name.value];
    if (!node || !field) return [];
    const args = getArgumentValues(field, node, info.variableValues);
    return [{ key, name: field.name, args, type: getNamedType(field.type), nodes: fields }];
  });
}

/** The fields selected below one field. */
export function callsBelow(info: GraphQLResolveInfo, { type, nodes }: SelectedCall): SelectedCall[] {
  return selectedCalls(info, objectType(info, type.name), nodes);
}

export function objectType(info: GraphQLResolveInfo, name: string): GraphQLObjectType {
  const type = info.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of this schema.`);
  return type;
}

/** What a statement reads of a type: plain columns, and the keys by which relations go on. */
export interface Columns {
  attributes: Column[];
  /** Foreign key columns, by the name of their relation. */
  keys: { name: string; column: string }[];
}

/** The columns that a selection needs; `id` always. */
export function columnsFor(model: Model, info: GraphQLResolveInfo, nodes: FieldNodes): Columns {
  const wanted = new Set(["id"]);
  for (const name of selectedFields(info, objectType(info, model.name), nodes).keys()) {
    wanted.add(name);
    for (const read of model.reads.get(name) ?? []) wanted.add(read);
  }
  return {
    attributes: model.columns.filter(column => wanted.has(column.name)),
    keys: model.toOnes.filter(({ name }) => wanted.has(name)).map(({ name, column }) => ({ name, column })),
  };
}

/** True when a selection asks for nothing but what an id alone can answer. */
export function onlyId(info: GraphQLResolveInfo): boolean {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return false;
  return [...selectedFields(info, type, info.fieldNodes).keys()].every(
    name => name === "id" || name === "__typename",
  );
}
