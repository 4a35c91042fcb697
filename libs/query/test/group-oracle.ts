import { DateTime, type DateTimeUnit } from "luxon";
import { compare, type ClubRow, type Value, type World } from "./oracle";

/** Groups in memory, in the plainest way, with another library's idea of time zones. */
export interface Key {
  /** How a query selects it, under an alias. */
  selection: string;
  /** The path of its value below `groupedBy`. */
  path: string[];
  /** The column whose order its values follow. */
  column: string;
  of: (world: World, club: ClubRow) => Value | null;
}

export interface Group {
  values: (Value | null)[];
  clubs: ClubRow[];
}

/** The bucket that an instant falls into, as the instant of its start. */
export const bucketOf = (instant: string, unit: string, zone: string): string =>
  DateTime.fromISO(instant, { zone })
    .startOf(unit.toLowerCase() as DateTimeUnit)
    .toUTC()
    .toISO() ?? "";

export const dayOf = (instant: string, unit: string, zone: string): string =>
  DateTime.fromISO(instant, { zone })
    .startOf(unit.toLowerCase() as DateTimeUnit)
    .toISODate() ?? "";

export function groupsOf(world: World, clubs: ClubRow[], keys: Key[]): Group[] {
  const groups = new Map<string, Group>();
  if (keys.length === 0) groups.set("[]", { values: [], clubs: [] });
  for (const club of clubs) {
    const values = keys.map(key => key.of(world, club));
    const group = groups.get(JSON.stringify(values)) ?? { values, clubs: [] };
    groups.set(JSON.stringify(values), group);
    group.clubs.push(club);
  }
  return [...groups.values()];
}

/** What groups are ordered by: a number about each, or one of their keys. */
export interface GroupOrder {
  by: { of: (clubs: ClubRow[]) => Value | null } | { key: number };
  direction: "ASC" | "DESC";
}

/** As asked for, then by every key; missing values last in both directions. */
export function groupsInOrder(keys: Key[], orders: GroupOrder[]): (a: Group, b: Group) => number {
  const all = [...orders, ...keys.map((_key, key): GroupOrder => ({ by: { key }, direction: "ASC" }))];
  const valueOf = (group: Group, { by }: GroupOrder): Value | null =>
    "key" in by ? (group.values[by.key] ?? null) : by.of(group.clubs);
  return (a, b) => {
    for (const order of all) {
      const [left, right] = [valueOf(a, order), valueOf(b, order)];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      const column = "key" in order.by ? (keys[order.by.key]?.column ?? "") : "";
      const compared = compare(column, left, right);
      if (compared !== 0) return compared * (order.direction === "ASC" ? 1 : -1);
    }
    return 0;
  };
}

export interface Numbers {
  sum: number | null;
  avg: number | null;
  min: number | null;
  max: number | null;
  stddev: number | null;
  median: number | null;
  q: number | null;
}

export const sumOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

export function numbersOf(values: (number | null)[], q: number): Numbers {
  const known = values.filter(value => value !== null).sort((a, b) => a - b);
  const [first = null] = known;
  if (first === null)
    return { sum: null, avg: null, min: null, max: null, stddev: null, median: null, q: null };
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
  };
}

export const distinctOf = (values: (Value | null)[]): number =>
  new Set(values.filter(value => value !== null)).size;
