import { parseTypeId } from "@youth-graph/kernel";
import { ClubKind } from "./clubs";
import { listNumber } from "./order-oracle";
import {
  clubMembersOf,
  membersOf,
  placeOf,
  visitsOf,
  type ClubRow,
  type PlaceRow,
  type World,
} from "./world";

/** The same questions answered in memory, in the plainest way: what the engine's SQL is held against. */
export type Value = string | number | boolean;
type Filter = Record<string, unknown>;

const pinyin = new Intl.Collator("zh");
const kinds = Object.keys(ClubKind);
export const bytes = (a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);
const comparisons: Record<string, (a: never, b: never) => number> = {
  name: (a: string, b: string) => pinyin.compare(a, b) || bytes(a, b),
  kind: (a: string, b: string) => kinds.indexOf(a) - kinds.indexOf(b),
};
/** Two present values of a column, as PostgreSQL sorts them. */
export const compare = (column: string, a: Value, b: Value): number =>
  (comparisons[column] ?? bytes)(a as never, b as never);

/** Whether a value of a column meets a filter of its kind. */
export function meets(column: string, value: Value | null, filter: Filter, club?: ClubRow | null): boolean {
  const known = (test: (value: Value) => boolean): boolean => value !== null && test(value);
  const textual = (test: (value: string) => boolean): boolean => value !== null && test(String(value));
  return Object.entries(filter).every(([operator, operand]) => {
    const given = operand as Value;
    const lower = (): string => String(operand).toLowerCase();
    switch (operator) {
      case "and":
        return (operand as Filter[]).every(inner => meets(column, value, inner, club));
      case "or":
        return (operand as Filter[]).some(inner => meets(column, value, inner, club));
      case "not":
        return !meets(column, value, operand as Filter, club);
      case "eq":
        return value === given;
      case "ne":
        return value !== given;
      case "in":
        return known(one => (operand as Value[]).includes(one));
      case "notIn":
        return !known(one => (operand as Value[]).includes(one));
      case "lt":
        return known(one => compare(column, one, given) < 0);
      case "lte":
        return known(one => compare(column, one, given) <= 0);
      case "gt":
        return known(one => compare(column, one, given) > 0);
      case "gte":
        return known(one => compare(column, one, given) >= 0);
      case "isNull":
        return (value === null) === operand;
      case "between": {
        const { from, to } = operand as { from: Value; to: Value };
        return known(one => compare(column, one, from) >= 0 && compare(column, one, to) < 0);
      }
      case "field":
        return Object.entries(operand as Record<string, "size">).every(([inner, field]) => {
          const other = club?.[field] ?? null;
          return inner === "ne"
            ? value !== other
            : other !== null && meets(column, value, { [inner]: other });
        });
      case "contains":
        return textual(one => one.includes(String(operand)));
      case "startsWith":
        return textual(one => one.startsWith(String(operand)));
      case "endsWith":
        return textual(one => one.endsWith(String(operand)));
      case "containsInsensitive":
        return textual(one => one.toLowerCase().includes(lower()));
      case "eqInsensitive":
        return textual(one => one.toLowerCase() === lower());
      case "matches":
        return textual(one => said[String(operand)]!.every(word => one.toLowerCase().includes(word)));
      case "pinyin":
        return textual(one =>
          (spelled[one] ?? []).some(word => word.includes(typed[String(operand)] ?? "?")),
        );
      default:
        throw new Error(`The oracle does not know ${operator}.`);
    }
  });
}

function tags(value: string[] | null, filter: Filter): boolean {
  return Object.entries(filter).every(([operator, operand]) => {
    const list = value ?? [];
    if (operator === "has") return list.includes(String(operand));
    if (operator === "hasSome") return (operand as string[]).some(tag => list.includes(tag));
    if (operator === "hasEvery") return (operand as string[]).every(tag => list.includes(tag));
    return (list.length === 0) === operand;
  });
}

/** The pinyin of the names that the arbitraries use, written down by hand. */
const spelled: Record<string, string[]> = {
  张家: ["zhangjia", "zj"],
  李家: ["lijia", "lj"],
  王家: ["wangjia", "wj"],
  绿a家: ["lvajia", "luajia", "laj"],
  a: ["a"],
  A: ["a"],
  ab: ["ab"],
  "a%b": ["ab"],
  a_b: ["ab"],
};

/** What a client may type, and the letters it means. */
export const typed: Record<string, string> = {
  "Zhāng Jiā": "zhangjia",
  ZJ: "zj",
  "l'i": "li",
  lǜ: "lv",
  LU: "lu",
  "laj ": "laj",
  "a-b": "ab",
  jia: "jia",
  j: "j",
  "3": "3",
};

function placeMatches(world: World, place: PlaceRow, where: Filter): boolean {
  const clubs = world.clubs.filter(({ placeId }) => placeId === place.id);
  const members = clubMembersOf(world, place);
  const visits = clubs.flatMap(club => visitsOf(world, club));
  return Object.entries(where).every(([name, value]) => {
    const inner = value as Filter;
    if (name === "code") return meets("code", place.code, inner);
    if (name === "clubMembers") return related("age", members, inner, null);
    if (name === "peopledVisits") return related("hours", members.length === 0 ? [] : visits, inner, null);
    if (name !== "visitedClubs") throw new Error(`The oracle does not know place.${name}.`);
    return related(
      "size",
      clubs.filter(club => visitsOf(world, club).length > 0),
      inner,
      null,
    );
  });
}

/** Names as a client may say them, and what must then be in a name. */
export const said: Record<string, string[]> = {
  "张 家": ["张", "家"],
  "“王·家”": ["王家"],
  Ａ: ["a"],
  "B a": ["b", "a"],
  "a%b": ["a%b"],
  家: ["家"],
  家社区: ["家社区"],
};

/** Whether a club meets a `where`. */
export function matches(world: World, club: ClubRow, where: Filter): boolean {
  return Object.entries(where).every(([name, value]) => {
    const inner = value as Filter;
    const place = placeOf(world, club);
    switch (name) {
      case "and":
        return (value as Filter[]).every(one => matches(world, club, one));
      case "or":
        return (value as Filter[]).some(one => matches(world, club, one));
      case "not":
        return !matches(world, club, inner);
      case "within":
        return place?.ancestorIds.includes(parseTypeId(String(value)).uuid) ?? false;
      case "place":
        return place !== undefined && placeMatches(world, place, inner);
      case "members":
        return related("age", membersOf(world, club), inner, club);
      case "visits":
        return related("hours", visitsOf(world, club), inner, club);
      case "eldest":
        return membersOf(world, club).length > 0;
      case "tags":
        return tags(club.tags, inner);
      default:
        return meets(name, club[name as keyof ClubRow] as Value | null, inner, club);
    }
  });
}

function related<Name extends string>(
  column: Name,
  rows: Record<Name, number | null>[],
  { where = {}, ...filter }: Filter,
  club: ClubRow | null,
): boolean {
  const fits =
    (condition: unknown) =>
    (row: Record<Name, number | null>): boolean => {
      const own = (condition as Filter)[column];
      return own === undefined || meets(column, row[column], own as Filter);
    };
  return Object.entries(filter).every(([quantifier, operand]) => {
    if (quantifier === "some") return rows.some(fits(operand));
    if (quantifier === "every") return rows.every(fits(operand));
    if (quantifier === "none") return !rows.some(fits(operand));
    const values = rows.filter(fits(where)).map(row => row[column]);
    const number = quantifier === "count" ? (operand as Filter) : (operand as Record<string, Filter>)[column];
    return meets("count", listNumber(quantifier, values), number ?? {}, club);
  });
}
