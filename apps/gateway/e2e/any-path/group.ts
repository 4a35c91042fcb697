import { snake } from "../nouns";
import { joined } from "./order";
import type { Path } from "./path";
import type { Random } from "./random";
import { present } from "./relation";

/** A key of groups, as a client selects it, and SQL that counts the rows of each group. */
export interface GroupKey {
  graphql: string;
  /** Where the key stands below `groupedBy`. */
  at: string[];
  groups: string;
}

/** The key of a group, as it is answered. */
export const keyAt = (groupedBy: unknown, path: string[]): unknown =>
  path.reduce((at, name) => (at as Record<string, unknown>)[name], groupedBy);

/** A column of the noun at the end of a path; a row is in the group of each of the rows that a list leads to, once. */
export function randomGroupKey(random: Random, path: Path): GroupKey {
  const { to } = path.at(-1)!;
  const column = random.pick(to.columns.filter(({ list }) => !list));
  const timed = column.scalar === "date" || column.scalar === "instant";
  const graphql = path.reduceRight(
    (inner, { name }) => `${name} { ${inner} }`,
    timed ? `${column.name} { value }` : column.name,
  );
  const value = `t${path.length}."${snake(column.name)}"`;
  return {
    graphql,
    at: [...path.map(({ name }) => name), column.name, ...(timed ? ["value"] : [])],
    groups: `SELECT to_jsonb(${value}) AS key, count(DISTINCT t0.id)::int AS count FROM ${joined(path)}
      WHERE ${present(path[0]!.from, "t0")} GROUP BY ${value} ORDER BY count DESC, ${value} NULLS LAST`,
  };
}
