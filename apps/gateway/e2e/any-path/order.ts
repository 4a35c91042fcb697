import { snake } from "../nouns";
import type { Path } from "./path";
import type { Random } from "./random";
import { present } from "./relation";
import { randomWhere } from "./where";
import type { World } from "./world";

/** An order of a root list, as a client writes it, and SQL that selects the ids of its rows in it. */
export interface Order {
  graphql: string;
  ids: string;
}

/** Joins along a path: `t0` is the root, `t1` what the first relation leads to. */
export const joined = (path: Path): string =>
  path.reduce(
    (joins, { to, pairs }, index) =>
      `${joins} LEFT JOIN (${pairs}) AS l${index + 1} ON l${index + 1}.parent = t${index}.id
       LEFT JOIN "${to.table}" AS t${index + 1} ON t${index + 1}.id = l${index + 1}.child`,
    `"${path[0]!.from.table}" AS t0`,
  );

const nested = (path: Path, inner: string): string =>
  path.reduceRight((graphql, { name }) => `${name}: { ${graphql} }`, inner);

/** By a column of the noun at the end of a path; where the last relation leads to many, by how many there are. */
export function randomOrder(random: Random, path: Path): Order {
  const direction = random.pick(["ASC", "DESC"]);
  const last = path.at(-1)!;
  const ordered = (single: Path, inner: string, value: string): Order => ({
    graphql: `[{ ${nested(single, inner)} }]`,
    ids: `SELECT t0.id FROM ${single.length === 0 ? `"${last.from.table}" AS t0` : joined(single)} WHERE ${present(path[0]!.from, "t0")} ORDER BY ${value} ${direction} NULLS LAST, t0.id`,
  });
  if (last.many) {
    const single = path.slice(0, -1);
    const count = `(SELECT count(*) FROM (${last.pairs}) AS pairs WHERE pairs.parent = t${single.length}.id)`;
    return ordered(single, `${last.name}: { count: ${direction} }`, count);
  }
  const column = random.pick(last.to.columns.filter(({ sortable }) => sortable));
  return ordered(path, `${column.name}: ${direction}`, `t${path.length}."${snake(column.name)}"`);
}

/** As above; where a list stands earlier in the path, by how many of its rows something holds at the path's end. */
export async function orderAlong(world: World, random: Random, path: Path): Promise<Order> {
  const at = path.findIndex(({ many }) => many);
  const [list, ...rest] = path.slice(at);
  if (at === -1 || !list || rest.length === 0) return randomOrder(random, path);
  const single = path.slice(0, at);
  const where = await randomWhere(world, random, rest);
  const direction = random.pick(["ASC", "DESC"]);
  return {
    graphql: `[{ ${nested(single, `${list.name}: { where: ${where.graphql}, count: ${direction} }`)} }]`,
    ids: `SELECT t0.id FROM ${single.length === 0 ? `"${list.from.table}" AS t0` : joined(single)}
      LEFT JOIN (SELECT parent, count(*) AS met FROM (${list.pairs}) AS pairs WHERE child IN (${where.ids}) GROUP BY parent) AS counted
        ON counted.parent = t${at}.id WHERE ${present(path[0]!.from, "t0")} ORDER BY coalesce(met, 0) ${direction}, t0.id`,
  };
}
