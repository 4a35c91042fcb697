import type { Group, Key } from "./group-oracle";
import type { Value } from "./oracle";
import { visitsOf, type ClubRow, type World } from "./world";

/** One group as a query has it, by the names of the query. */
export type GroupAnswer = Record<string, unknown>;

const all = "sum avg min max stddev median q: percentile(p: 0.3) distinctCount";

/** Every kind of number, and those of the rows that meet `$filter`. */
export const numberSelection = `
  count name { distinctCount } kind { distinctCount } place { distinctCount }
  size { ${all} } rating { ${all} } visitCount { sum } foundedOn { min max distinctCount } last: seenAt { min max }
  some: filtered(where: $filter) { count size { sum } kind { distinctCount } }
  others: filtered(where: { not: $filter }) { count large: filtered(where: { size: { gt: 0 } }) { count } }`;

export const keySelection = (keys: readonly Key[]): string =>
  keys.length > 0 ? `groupedBy { ${keys.map(({ selection }) => selection).join(" ")} }` : "";

/** What a group of clubs answers to all of that. */
export function groupAnswer(
  world: World,
  { values, clubs }: Group,
  keys: readonly Key[],
  fits: (club: ClubRow) => boolean,
): GroupAnswer {
  const some = clubs.filter(fits);
  const others = clubs.filter(club => !fits(club));
  return {
    ...keyAnswer(values, keys),
    count: clubs.length,
    name: { distinctCount: distinctOf(clubs.map(({ name }) => name)) },
    kind: { distinctCount: distinctOf(clubs.map(({ kind }) => kind)) },
    place: { distinctCount: distinctOf(clubs.map(({ placeId }) => placeId)) },
    size: numbersOf(sizesOf(clubs), 0.3),
    rating: numbersOf(
      clubs.map(({ rating }) => rating),
      0.3,
    ),
    visitCount: { sum: totalOf(clubs.map(club => visitsOf(world, club).length)) },
    foundedOn: {
      ...bounds(clubs.map(club => club.foundedOn)),
      distinctCount: distinctOf(clubs.map(club => club.foundedOn)),
    },
    last: bounds(clubs.map(({ seenAt }) => seenAt)),
    some: {
      count: some.length,
      size: { sum: totalOf(sizesOf(some)) },
      kind: { distinctCount: distinctOf(some.map(({ kind }) => kind)) },
    },
    others: {
      count: others.length,
      large: { count: others.filter(({ size }) => size !== null && size > 0).length },
    },
  };
}

function keyAnswer(values: readonly (Value | null)[], keys: readonly Key[]): GroupAnswer {
  const answer: GroupAnswer = {};
  for (const [index, { path }] of keys.entries()) {
    let place = answer;
    for (const step of path.slice(0, -1)) place = (place[step] ??= {}) as GroupAnswer;
    place[path.at(-1) ?? ""] = values[index];
  }
  return answer;
}

export const sizesOf = (clubs: readonly ClubRow[]): (number | null)[] => clubs.map(({ size }) => size);

export interface Numbers {
  sum: number | null;
  avg: number | null;
  min: number | null;
  max: number | null;
  stddev: number | null;
  median: number | null;
  q: number | null;
  distinctCount: number;
}

/** Of no known value there is no sum. */
export function totalOf(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null);
  return known.length === 0 ? null : sumOf(known);
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function numbersOf(values: readonly (number | null)[], q: number): Numbers {
  const known = values.filter(value => value !== null).sort((a, b) => a - b);
  const distinctCount = new Set(known).size;
  const [first = null] = known;
  if (first === null)
    return { sum: null, avg: null, min: null, max: null, stddev: null, median: null, q: null, distinctCount };
  const sum = sumOf(known);
  const avg = sum / known.length;
  const variance = sumOf(known.map(value => (value - avg) ** 2)) / (known.length - 1);
  const percentile = (p: number): number => {
    const at = p * (known.length - 1);
    const [low = 0, high = low] = [known[Math.floor(at)], known[Math.ceil(at)]];
    return low + (high - low) * (at - Math.floor(at));
  };
  return {
    sum,
    avg,
    min: first,
    max: known.at(-1) ?? null,
    stddev: known.length > 1 ? Math.sqrt(variance) : null,
    median: percentile(0.5),
    q: percentile(q),
    distinctCount,
  };
}

const distinctOf = (values: readonly (Value | null)[]): number =>
  new Set(values.filter(value => value !== null)).size;

function bounds(values: readonly (string | null)[]): { min: string | null; max: string | null } {
  const known = values.filter(value => value !== null).sort();
  return { min: known[0] ?? null, max: known.at(-1) ?? null };
}

/** Floating point has no last word on a sum's last digits, nor on what is left where all cancels out. */
export const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === "number" ? (Math.abs(inner) < 1e-12 ? 0 : Number(inner.toPrecision(9))) : inner,
  );
