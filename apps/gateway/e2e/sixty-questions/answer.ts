import { comparable } from "../any-path/comparable";
import type { World } from "../any-path/world";

type Value = string | number | boolean | null;

/** The last digits of a quotient are nobody's. */
const told = (value: Value): Value =>
  typeof value === "number" ? Number(value.toPrecision(10)) : comparable(value);

/** The values of a node, as they are selected. */
const valuesOf = (node: unknown): Value[] =>
  node !== null && typeof node === "object" ? Object.values(node).flatMap(valuesOf) : [told(node as Value)];

/** A row of values for each node of the first field, or one for the field itself where it has no nodes. */
export function rowsOf(data: Record<string, unknown>): Value[][] {
  const field = Object.values(data)[0] as { nodes?: unknown[] };
  return (field.nodes ?? [field]).map(valuesOf);
}

/** The rows that the statement gives, as JSON writes them. */
export async function rowsBy(world: World, sql: string): Promise<Value[][]> {
  const rows = await world.rows<{ row: Record<string, Value> }>(
    `SELECT row_to_json(answered) AS row FROM (${sql}) AS answered`,
  );
  return rows.map(({ row }) => Object.values(row).map(told));
}
