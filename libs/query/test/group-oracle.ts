import { DateTime, type DateTimeUnit } from "luxon";
import type { GroupAnswer } from "./group-answer";
import { compare, meets, type Value } from "./oracle";
import type { ClubRow, World } from "./world";

/** Groups in memory, in the plainest way, with another library's idea of time zones. */
export interface Key {
  /** How a query selects it, under an alias. */
  selection: string;
  /** The path of its value in the answer. */
  path: string[];
  /** The column whose order its values follow. */
  column: string;
  of: (world: World, club: ClubRow) => Value | null;
  /** In place of `of`, where a club is in the group of each of several rows. */
  ofMany?: (world: World, club: ClubRow) => (Value | null)[];
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
    const each = keys.map(key => key.ofMany?.(world, club) ?? [key.of(world, club)]);
    const combinations = each.reduce<(Value | null)[][]>(
      (found, values) => found.flatMap(before => values.map(value => [...before, value])),
      [[]],
    );
    for (const [name, values] of new Map(combinations.map(found => [JSON.stringify(found), found]))) {
      const group = groups.get(name) ?? { values, clubs: [] };
      groups.set(name, group);
      group.clubs.push(club);
    }
  }
  return [...groups.values()];
}

/** An entry of `orderBy`, as a query gives it: a number or a key of the groups, by its path in their answer. */
export interface GroupOrder {
  by: string;
  direction?: "ASC" | "DESC";
}

const valueAt = (answer: GroupAnswer, by: string): Value | null =>
  by.split(".").reduce<unknown>((value, step) => (value as GroupAnswer)[step], answer) as Value | null;

/** As asked for, then by every key; missing values last in both directions. */
export function groupsInOrder(
  keys: Key[],
  orders: readonly GroupOrder[],
): (a: GroupAnswer, b: GroupAnswer) => number {
  const columns = new Map(keys.map(({ path, column }) => [path.join("."), column]));
  const all = [...orders, ...[...columns.keys()].map((by): GroupOrder => ({ by }))];
  return (a, b) => {
    for (const { by, direction = "ASC" } of all) {
      const [left, right] = [valueAt(a, by), valueAt(b, by)];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      const compared = compare(columns.get(by) ?? "", left, right);
      if (compared !== 0) return compared * (direction === "ASC" ? 1 : -1);
    }
    return 0;
  };
}

export type Having = Record<string, unknown>;

/** Whether a group's answer meets a `having`. */
export function keeps(answer: GroupAnswer, having: Having): boolean {
  return Object.entries(having).every(([name, value]) => {
    if (name === "and") return (value as Having[]).every(inner => keeps(answer, inner));
    if (name === "or") return (value as Having[]).some(inner => keeps(answer, inner));
    if (name === "not") return !keeps(answer, value as Having);
    if (name === "by") return true;
    return meets("", valueAt(answer, String(having["by"])), value as Having);
  });
}
