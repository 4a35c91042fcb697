import { formatTypeId } from "@youth-graph/kernel";
import type { Column, Model } from "../catalog/model";
import { columnSql } from "../statement/link";
import type { Statement } from "../statement/statement";
import type { Columns } from "./selection";

/** A row as resolvers see it: the fields of its GraphQL type, its UUID, and the UUIDs its relations go to. */
export interface Row {
  __typename: string;
  id: string;
  uuid: string;
  keys: Record<string, string | null>;
  [field: string]: unknown;
}

/** A row as PostgreSQL gives it. */
export type Raw = Record<string, unknown>;

const keyPrefix = "key:";
/** Of the columns that say whether a row hides a value. */
export const maskPrefix = "masked:";

/** The select list that `toRow` reads back. */
export function selectSql(alias: string, { attributes, keys }: Columns, statement: Statement): string {
  return [
    ...attributes.map(attribute => `${listSql(alias, attribute, statement)} AS "${attribute.name}"`),
    ...attributes.flatMap(({ name, masked }) =>
      masked ? [`${masked(alias, statement)} AS "${maskPrefix}${name}"`] : [],
    ),
    ...keys.map(key => `${alias}."${key.column}" AS "${keyPrefix}${key.name}"`),
  ].join(", ");
}

/** Arrays of an enum would arrive as PostgreSQL's text form, since the driver does not know the type. */
function listSql(alias: string, attribute: Column, statement: Statement): string {
  const sql = columnSql(alias, attribute, statement);
  return attribute.list && attribute.scalar === "enum" ? `${sql}::text[]` : sql;
}

export function toRow(model: Model, raw: Raw, { attributes, keys }: Columns): Row {
  const row = referenceRow(model, String(raw["id"]));
  // A missing list is an empty one.
  for (const { name, list } of attributes) if (name !== "id") row[name] = raw[name] ?? (list ? [] : null);
  for (const { name } of keys) row.keys[name] = raw[keyPrefix + name] as string | null;
  return row;
}

/** A row of which only the id is known. */
export function referenceRow(model: Pick<Model, "name" | "prefix">, uuid: string): Row {
  return { __typename: model.name, id: formatTypeId(model.prefix, uuid), uuid, keys: {} };
}
