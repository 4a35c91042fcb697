import { randomLeaf, type Leaf } from "./leaf";
import type { Path } from "./path";
import type { Random } from "./random";
import { present, type Relation } from "./relation";
import type { World } from "./world";

/** A filter on the rows of a root list, as a client writes it, and SQL that selects the ids of those rows. */
export interface Where {
  graphql: string;
  ids: string;
}

interface Quantifier {
  graphql(inner: string): string;
  /** In SQL, of how many of a row's related rows match (`counted.met`), and how many there are (`counted.there`). */
  holds: string;
}

const counts = { eq: "=", ne: "<>", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;

function quantifier(random: Random, { name, many }: Relation): Quantifier {
  if (!many) return { graphql: inner => `${name}: { ${inner} }`, holds: "counted.met > 0" };
  const list = (word: string, holds: string): Quantifier => ({
    graphql: inner => `${name}: { ${word}: { ${inner} } }`,
    holds,
  });
  const kind = random.pick(["some", "every", "none", "count"] as const);
  if (kind === "some") return list("some", "counted.met > 0");
  if (kind === "every") return list("every", "counted.met = counted.there");
  if (kind === "none") return list("none", "counted.met = 0");
  const operator = random.pick(Object.keys(counts) as (keyof typeof counts)[]);
  const number = random.int(0, 3);
  return {
    graphql: inner => `${name}: { where: { ${inner} }, count: { ${operator}: ${number} } }`,
    holds: `counted.met ${counts[operator]} ${number}`,
  };
}

/** The rows of the noun at the path's end that a condition holds of, and step by step those that lead to them. */
function whereOf(random: Random, path: Path, leaf: Leaf): Where {
  const end = path.at(-1)!.to;
  const sets = [`s${path.length} AS MATERIALIZED (SELECT c.id FROM "${end.table}" AS c WHERE ${leaf.sql})`];
  let graphql = leaf.graphql;
  for (const [index, relation] of [...path.entries()].reverse()) {
    const { graphql: around, holds } = quantifier(random, relation);
    const negated = random.chance(0.15);
    graphql = negated ? `not: { ${around(graphql)} }` : around(graphql);
    const pairs = index === path.length - 1 && leaf.namesFormer ? relation.allPairs : relation.pairs;
    sets.push(`s${index} AS MATERIALIZED (SELECT p.id FROM "${relation.from.table}" AS p
      LEFT JOIN (SELECT pairs.parent, count(*) AS there, count(met.id) AS met FROM (${pairs}) AS pairs
        LEFT JOIN s${index + 1} AS met ON met.id = pairs.child GROUP BY pairs.parent) AS related ON related.parent = p.id
      CROSS JOIN LATERAL (SELECT coalesce(related.there, 0) AS there, coalesce(related.met, 0) AS met) AS counted
      WHERE ${negated ? "NOT" : ""} (${holds}))`);
  }
  const root = path[0]!.from;
  return {
    graphql: `{ ${graphql} }`,
    ids: `WITH ${sets.join(",\n")} SELECT c.id FROM s0 JOIN "${root.table}" AS c ON c.id = s0.id WHERE ${present(root, "c")}`,
  };
}

/** A filter at the end of a path, of several drawn the first that tells some rows of the list from others. */
export async function randomWhere(world: World, random: Random, path: Path): Promise<Where> {
  const { table } = path[0]!.from;
  for (let draws = 1; ; draws += 1) {
    const where = whereOf(random, path, await randomLeaf(world, random, path.at(-1)!.to));
    const [row] = await world.rows<{ met: number; all: number }>(
      `SELECT (SELECT count(*)::int FROM (${where.ids}) AS ids) AS met, (SELECT count(*)::int FROM "${table}") AS "all"`,
    );
    if (draws === 8 || (row && row.met > 0 && row.met < row.all)) return where;
  }
}
