import { bytes, compare, type Value } from "./oracle";
import { clubMembersOf, membersOf, placeOf, visitsOf, type ClubRow, type World } from "./world";

type Order = Record<string, unknown>;

interface Key {
  /** Whose order its values follow. */
  column: string;
  direction: string;
  of: (club: ClubRow) => Value | null;
}

function keyOf(world: World, order: Order): Key {
  const [[name = "", rest] = []] = Object.entries(order);
  if (typeof rest === "string")
    return { column: name, direction: rest, of: club => club[name as keyof ClubRow] as Value | null };
  const counted = (relation: string, club: ClubRow): number =>
    (relation === "members" ? membersOf : visitsOf)(world, club).length;
  if (name === "ratio") {
    const { of: above = "", per = "", direction = "" } = rest as Record<string, string>;
    const of = (club: ClubRow): number | null =>
      counted(per, club) === 0 ? null : counted(above, club) / counted(per, club);
    return { column: "ratio", direction, of };
  }
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
  return {
    column: inner,
    direction: String(direction),
    of: related[name] ?? (club => counted(name, club)),
  };
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
