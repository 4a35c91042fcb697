import { bytes, compare, meets, type Value } from "./oracle";
import { clubMembersOf, membersOf, placeOf, visitsOf, type ClubRow, type World } from "./world";

type Order = Record<string, unknown>;

interface Key {
  /** Whose order its values follow. */
  column: string;
  direction: string;
  of: (club: ClubRow) => Value | null;
}

function keyOf(world: World, { per, minus, ...order }: Order): Key {
  const key = valueKey(world, order);
  const against = per ?? minus;
  if (against === undefined) return key;
  const second = keyOf(world, against as Order);
  const of = (club: ClubRow): number | null => {
    const [left, right] = [key.of(club), second.of(club)] as [number | null, number | null];
    if (left === null || right === null) return null;
    if (minus !== undefined) return left - right;
    return right === 0 ? null : left / right;
  };
  return { column: "", direction: key.direction, of };
}

function valueKey(world: World, order: Order): Key {
  const [[name = "", rest] = []] = Object.entries(order);
  if (typeof rest === "string")
    return { column: name, direction: rest, of: club => club[name as keyof ClubRow] as Value | null };
  if (name === "members" || name === "visits") return listKey(world, name, rest as Order);
  const [[inner = "", direction] = []] = Object.entries(rest as Order);
  if (typeof direction === "object") {
    const of = (club: ClubRow): number => {
      const place = placeOf(world, club);
      return place ? clubMembersOf(world, place).length : 0;
    };
    return { column: inner, direction: String(Object.values(direction as Order)[0]), of };
  }
  const related: Record<string, Key["of"]> = {
    place: club => placeOf(world, club)?.[inner as "code"] ?? null,
    eldest: club => membersOf(world, club)[0]?.[inner as "age"] ?? null,
  };
  return { column: inner, direction: String(direction), of: related[name] ?? (() => null) };
}

function listKey(world: World, list: "members" | "visits", { where = {}, ...number }: Order): Key {
  const [[of = "", rest] = []] = Object.entries(number);
  const column = list === "members" ? "age" : "hours";
  const direction = String(of === "count" ? rest : (rest as Order)[column]);
  const condition = (where as Order)[column];
  const valuesOf = (club: ClubRow): (number | null)[] =>
    (list === "members"
      ? membersOf(world, club).map(({ age }) => age)
      : visitsOf(world, club).map(({ hours }) => hours)
    ).filter(value => condition === undefined || meets(column, value, condition as Order));
  return { column: "", direction, of: club => listNumber(of, valuesOf(club)) };
}

/** What is told of the values of a list's column; of no known value only a count. */
export function listNumber(of: string, values: readonly (number | null)[]): number | null {
  if (of === "count") return values.length;
  const known = values.filter(value => value !== null);
  if (known.length === 0) return null;
  const sum = known.reduce((total, value) => total + value, 0);
  return { sum, avg: sum / known.length, min: Math.min(...known), max: Math.max(...known) }[of] ?? null;
}

/** The order of two clubs: missing values last in both directions, ties by id. */
export function inOrder(world: World, orders: readonly Order[]): (a: ClubRow, b: ClubRow) => number {
  const keys = orders.map(order => keyOf(world, order));
  return (a, b) => {
    for (const { column, direction, of } of keys) {
      const [left, right] = [of(a), of(b)];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return compare(column, left, right) * (direction === "ASC" ? 1 : -1);
    }
    return bytes(a.id, b.id);
  };
}
