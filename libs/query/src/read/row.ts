import { formatTypeId } from "@youth-graph/kernel";
import type { ColumnAttribute } from "../model/attribute";
import type { Model } from "../model/model";
import { columnSql } from "../sql/link";
import type { Columns } from "./selection";

/** A row as resolvers see it: the fields of its GraphQL type, its UUID, and the UUIDs its relations go to. */
export interface Row {
  __typename: string;
  id: string;
  uuid: string;
  keys: Record<string, string | null>;
  [field: string]: unknown;
}

export type Raw = Record<string, unknown>;

const keyPrefix = "key:";

/** The select list that `toRow` reads back. */
export function selectSql(alias: string, { attributes, keys }: Columns): string {
  return [
    ...attributes.map(attribute => `${listSql(alias, attribute)} AS "${attribute.name}"`),
    ...keys.map(key => `${alias}."${key.column}" AS "${keyPrefix}${key.name}"`),
  ].join(", ");
}

/** Arrays of an enum would arrive as PostgreSQL's text form, since the driver does not know the type. */
function listSql(alias: string, attribute: ColumnAttribute): string {
  const sql = columnSql(alias, attribute);
  return attribute.list && attribute.scalar === "enum" ? `${sql}::text[]` : sql;
}

export function toRow(model: Model, raw: Raw, { attributes, keys }: Columns): Row {
  const uuid = String(raw["id"]);
  const row: Row = { __typename: model.name, id: formatTypeId(model.prefix, uuid), uuid, keys: {} };
  for (const { name } of attributes) if (name !== "id") row[name] = raw[name];
  for (const { name } of keys) row.keys[name] = raw[keyPrefix + name] as string | null;
  return row;
}

/** A row of which only the id is known. */
export function stubRow(model: Model, uuid: string): Row {
  return { __typename: model.name, id: formatTypeId(model.prefix, uuid), uuid, keys: {} };
}
