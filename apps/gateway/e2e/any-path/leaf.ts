import { formatTypeId } from "@youth-graph/kernel";
import { snake, type Column, type Noun } from "../nouns";
import { placeOf } from "./relation";
import type { Random } from "./random";
import type { World } from "./world";

/** A condition on one column, as a client writes it and in SQL on the row `c`. */
export interface Leaf {
  graphql: string;
  sql: string;
  /** Whether it names what tells former rows, so that it decides about them. */
  namesFormer?: boolean;
}

const quoted = (value: unknown): string => `'${String(value).replaceAll("'", "''")}'`;

type Value = string | number | boolean;

/** Some of the values that the rows have in a column; of a list, of its items. */
async function valuesOf(world: World, random: Random, noun: Noun, column: Column): Promise<Value[]> {
  const name = `"${snake(column.name)}"`;
  const from = column.list ? `"${noun.table}", unnest(${name}) AS item (one)` : `"${noun.table}"`;
  const value = column.list ? "one" : name;
  const rows = await world.rows<{ json: Value }>(
    `SELECT json FROM (SELECT DISTINCT to_jsonb(${value}) AS json FROM ${from} WHERE ${value} IS NOT NULL) AS held
     ORDER BY md5(json::text || $1) LIMIT 3`,
    [String(random.next())],
  );
  return rows.map(({ json }) => json);
}

const orders = { lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;
const ordered = new Set(["int", "bigint", "decimal", "date", "instant", "enum", "text", "code"]);

function randomOperator(random: Random, { scalar }: Column): string {
  const inOrder = ordered.has(scalar) ? Object.keys(orders) : [];
  const inText = scalar === "text" || scalar === "code" ? ["contains", "startsWith", "endsWith"] : [];
  const inRanges = scalar === "date" || scalar === "instant" ? ["between"] : [];
  const inSets = scalar === "boolean" ? [] : ["in", "notIn"];
  return random.pick(["eq", "ne", ...inSets, ...inOrder, ...inText, ...inRanges]);
}

/** A random condition on a column that holds of some rows, if any does; true of a missing value only where it says so. */
function condition(random: Random, column: Column, [value, ...more]: Value[]): Leaf {
  const name = `c."${snake(column.name)}"`;
  const literal = (each: Value | undefined): string =>
    column.scalar === "enum" ? String(each) : JSON.stringify(each);
  const isNull = random.chance(0.5);
  if (value === undefined || (column.nullable && !column.list && random.chance(0.1)))
    return column.list
      ? { graphql: "isEmpty: true", sql: `coalesce(cardinality(${name}), 0) = 0` }
      : { graphql: `isNull: ${isNull}`, sql: `${name} IS ${isNull ? "" : "NOT "}NULL` };
  if (column.list)
    return { graphql: `has: ${literal(value)}`, sql: `${quoted(value)} = ANY(${name}::text[])` };
  const operator = randomOperator(random, column);
  const text = String(value);
  const part = (from: number, to: number): string => [...text].slice(from, to).join("");
  const simple: Record<string, Leaf> = {
    eq: { graphql: literal(value), sql: `${name} = ${quoted(value)}` },
    ne: { graphql: literal(value), sql: `${name} IS DISTINCT FROM ${quoted(value)}` },
    in: {
      graphql: `[${[value, ...more].map(literal).join(", ")}]`,
      sql: `${name} IN (${[value, ...more].map(quoted).join(", ")})`,
    },
    notIn: {
      graphql: `[${[value, ...more].map(literal).join(", ")}]`,
      sql: `(${name} IN (${[value, ...more].map(quoted).join(", ")})) IS NOT TRUE`,
    },
    contains: { graphql: literal(part(1, 3)), sql: `position(${quoted(part(1, 3))} in ${name}) > 0` },
    startsWith: { graphql: literal(part(0, 2)), sql: `starts_with(${name}, ${quoted(part(0, 2))})` },
    endsWith: {
      graphql: literal(part(-2, Infinity)),
      sql: `right(${name}, ${[...part(-2, Infinity)].length}) = ${quoted(part(-2, Infinity))}`,
    },
    between: between(name, [value, ...more].map(String)),
  };
  const sign = orders[operator as keyof typeof orders];
  const chosen = simple[operator] ?? { graphql: literal(value), sql: `${name} ${sign} ${quoted(value)}` };
  return { graphql: `${operator}: ${chosen.graphql}`, sql: chosen.sql };
}

function between(name: string, values: string[]): Leaf {
  const [from = "", ...rest] = [...values].sort();
  const to = rest.at(-1) ?? from;
  return {
    graphql: `{ from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)} }`,
    sql: `${name} >= ${quoted(from)} AND ${name} < ${quoted(to)}`,
  };
}

/** A random condition on a noun's rows: on one of its columns, its id, or where it lies. */
export async function randomLeaf(world: World, random: Random, noun: Noun): Promise<Leaf> {
  const kind = random.next();
  if (kind < 0.05) {
    const rows = await world.rows<{ id: string }>(
      `SELECT id FROM "${noun.table}" ORDER BY md5(id || $1) LIMIT 3`,
      [String(kind)],
    );
    const ids = rows.map(({ id }) => JSON.stringify(formatTypeId(noun.table, id)));
    return {
      graphql: `id: { in: [${ids.join(", ")}] }`,
      sql: `c.id IN (${rows.map(({ id }) => quoted(id)).join(", ")})`,
    };
  }
  if (kind < 0.15 && noun.place) {
    const { joins, division } = placeOf(noun);
    const [place] = await world.rows<{ id: string }>(
      `SELECT above AS id FROM ${joins} JOIN tree ON below = ${division} ORDER BY md5(c.id || above::text || $1) LIMIT 1`,
      [String(kind)],
    );
    if (place)
      return {
        graphql: `within: ${JSON.stringify(formatTypeId("division", place.id))}`,
        sql: `c.id IN (SELECT c.id FROM ${joins} JOIN tree ON below = ${division} WHERE above = ${quoted(place.id)})`,
      };
  }
  const column = random.pick(noun.columns);
  const { graphql, sql } = condition(random, column, await valuesOf(world, random, noun, column));
  return { graphql: `${column.name}: { ${graphql} }`, sql, namesFormer: column.name === noun.former };
}
