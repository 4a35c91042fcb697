import { nounBehind, nouns, snake, type Noun, type ToMany } from "../nouns";

/** A step of a path: from the rows of one noun to those of another. */
export interface Relation {
  name: string;
  from: Noun;
  to: Noun;
  many: boolean;
  /** SQL that selects which row (`parent`) leads to which (`child`); of a list as it is without a filter. */
  pairs: string;
  /** The same of a list whose filter names what tells former rows. */
  allPairs: string;
}

/** SQL that holds of the rows which a noun's lists have without a filter. */
export const present = ({ former }: Noun, alias: string): string =>
  former === undefined ? "TRUE" : `${alias}.${snake(former)} IS NULL`;

const quoted = (text: unknown): string => `'${String(text).replaceAll("'", "''")}'`;

/** A relation's own condition on its rows, `c`, such as those in office. */
function fixedCondition({ fixed }: ToMany): string {
  const conditions = Object.entries(fixed.where ?? {}).flatMap(([name, filter]) =>
    Object.entries(filter as Record<string, unknown>).map(([operator, value]) => {
      if (operator === "isNull") return `c.${snake(name)} IS ${value === true ? "" : "NOT "}NULL`;
      if (operator === "eq") return `c.${snake(name)} = ${quoted(value)}`;
      throw new Error(`Nobody has told this test what ${operator} means.`);
    }),
  );
  return ["TRUE", ...conditions].join(" AND ");
}

/** Joins that lead from the rows `alias` of a noun over all but the last of these relations, and the id that the last one holds. */
function along({ table }: Noun, alias: string, path: readonly string[]): { joins: string; id: string } {
  let joins = "";
  let [at, from] = [table, alias];
  const before = [...path];
  const last = before.pop() ?? "";
  for (const name of before) {
    const noun = nouns.find(each => each.table === at)!;
    at = nounBehind(noun.toOnes.find(each => each.name === name)!.target).table;
    const next = `${alias}_${snake(name)}`;
    joins += ` JOIN "${at}" AS ${next} ON ${next}.id = ${from}.${snake(name)}_id`;
    from = next;
  }
  return { joins, id: `${from}.${snake(last)}_id` };
}

/** Joins that lead from the rows `c` of a noun to the division they lie in, and that division's id. */
export function placeOf(noun: Noun): { joins: string; division: string } {
  const { joins, id } = along(noun, "c", noun.place ?? []);
  return { joins: `"${noun.table}" AS c${joins}`, division: id };
}

function toMany(from: Noun, declared: ToMany): Relation {
  const to = nounBehind(declared.target);
  const condition = fixedCondition(declared);
  return {
    name: declared.name,
    from,
    to,
    many: declared.shape !== "one",
    pairs: manyPairs(to, declared, `${condition} AND ${present(to, "c")}`),
    allPairs: manyPairs(to, declared, condition),
  };
}

function manyPairs(to: Noun, { link }: ToMany, condition: string): string {
  if (link.by === "inverse") {
    const back = along(to, "c", link.inverse.split("."));
    return `SELECT ${back.id} AS parent, c.id AS child FROM "${to.table}" AS c${back.joins} WHERE ${back.id} IS NOT NULL AND ${condition}`;
  }
  if (link.by === "through") {
    const through = nounBehind(link.through);
    const parent = along(through, "link", link.from.split("."));
    const other = along(through, "linked", link.to.split("."));
    const met = link.at === undefined ? { joins: "", id: "c.id" } : along(to, "c", link.at.split("."));
    return `SELECT DISTINCT ${parent.id} AS parent, c.id AS child FROM "${through.table}" AS link${parent.joins}
        JOIN "${through.table}" AS linked ON linked.id = link.id${other.joins}
        CROSS JOIN "${to.table}" AS c${met.joins} WHERE ${met.id} = ${other.id} AND ${condition} AND ${parent.id} IS NOT NULL`;
  }
  const { joins, division } = placeOf(to);
  return `SELECT tree.above AS parent, c.id AS child FROM ${joins} JOIN tree ON tree.below = ${division} WHERE ${condition}`;
}

/** Every relation of every noun, as it is declared. */
export const relations: Relation[] = nouns.flatMap(from => [
  ...from.toOnes.map(({ name, target }) => {
    const to = nounBehind(target);
    const key = `p.${snake(name)}_id`;
    const pairs = `SELECT p.id AS parent, c.id AS child FROM "${from.table}" AS p JOIN "${to.table}" AS c ON c.id = ${key}`;
    return { name, from, to, many: false, pairs, allPairs: pairs };
  }),
  ...from.toManys.map(declared => toMany(from, declared)),
]);
