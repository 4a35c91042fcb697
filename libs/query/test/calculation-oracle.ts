import fc from "fast-check";
import { DateTime } from "luxon";
import { sumOf, totalOf } from "./group-answer";
import { zones } from "./group-arbitraries";

export type Calculated = Record<string, number | null>;
interface Group {
  groupedBy: { kind?: string | null; time: { v: string | null } };
  count: number;
  size: { sum: number | null };
  rating: { avg: number | null };
  open: { count: number };
  calculated: Calculated;
}
export interface Answered {
  clubAggregates: { nodes: Group[] };
}

/** Every function, over numbers that are missing, tie, or are 0 here and there. */
export const calculations = `
  ratio: ratio(of: "open.count", per: "count") mean: ratio(of: "size.sum", per: "open.count")
  closed: difference(of: "count", minus: "open.count") gap: difference(of: "rating.avg", minus: "size.sum")
  share: share(of: "count") openShare: share(of: "open.count") sizeShare: share(of: "size.sum")
  rank: rank(of: "count") last: rank(of: "size.sum", direction: ASC)
  soFar: runningTotal(of: "count") sizes: runningTotal(of: "size.sum") pareto: runningTotal(of: "count", along: "count", direction: DESC)
  smooth: movingAverage(of: "count", periods: 3) rating: movingAverage(of: "rating.avg", periods: 2)
  before: previous(of: "count") yearBefore: previous(of: "size.sum", since: YEAR_BEFORE)
  change: change(of: "count") growth: change(of: "size.sum", since: YEAR_BEFORE, relative: true)
  closedSoFar: runningTotal(of: "calculated.closed") shift: change(of: "calculated.ratio") best: rank(of: "calculated.mean")`;

/** How a query groups by time, and how the oracle counts in the same calendar. */
export interface Time {
  selection: string;
  unit: "day" | "week" | "month" | "quarter" | "year";
  dayOf: (value: string) => string;
}
const units = fc.constantFrom("week" as const, "month" as const, "quarter" as const, "year" as const);
export const times: fc.Arbitrary<Time> = fc.oneof(
  units.map(unit => ({
    selection: `foundedOn { v: truncate(unit: ${unit.toUpperCase()}) }`,
    unit,
    dayOf: (value: string) => value,
  })),
  fc.tuple(units, fc.constantFrom(...zones)).map(([unit, zone]) => ({
    selection: `seenAt { v: date(unit: ${unit.toUpperCase()}, timeZone: "${zone}") }`,
    unit,
    dayOf: (value: string) => value,
  })),
  fc.tuple(units, fc.constantFrom(...zones)).map(([unit, zone]) => ({
    selection: `seenAt { v: truncate(unit: ${unit.toUpperCase()}, timeZone: "${zone}") }`,
    unit,
    dayOf: (value: string) => DateTime.fromISO(value, { zone }).toISODate() ?? "",
  })),
);

const known = (values: (number | null)[]): number[] => values.filter(value => value !== null);
const divided = (above: number | null, below: number | null): number | null =>
  above === null || below === null || below === 0 ? null : above / below;
const less = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other;

/** The same in memory, from the numbers that the groups are made of. */
export function calculated(groups: readonly Group[], { unit, dayOf }: Time): Calculated[] {
  const timeOf = ({ groupedBy: { time } }: Group): string | null => (time.v === null ? null : dayOf(time.v));
  const earlier = (group: Group, by: object): Group | undefined => {
    const time = timeOf(group);
    if (time === null) return undefined;
    const wanted = DateTime.fromISO(time).minus(by).toISODate();
    return groups.find(each => timeOf(each) === wanted && each.groupedBy.kind === group.groupedBy.kind);
  };
  const periods = (n: number): object => ({ [`${unit}s`]: n });
  const year = unit === "week" ? { days: 364 } : { years: 1 };
  const sizeOf = ({ size }: Group): number | null => size.sum;
  const place = (value: number | null, all: (number | null)[], sign: number): number | null =>
    value === null ? null : 1 + known(all).filter(other => sign * (other - value) > 0).length;
  /** Those of the same kind up to this one. */
  const upTo = (group: Group): Group[] => {
    const time = timeOf(group);
    return groups.filter(each => {
      const at = timeOf(each);
      return each.groupedBy.kind === group.groupedBy.kind && (time === null || (at !== null && at <= time));
    });
  };
  const lately = (group: Group, n: number, of: (group: Group) => number | null): number | null => {
    if (timeOf(group) === null) return null;
    const found = Array.from({ length: n }, (_, index) =>
      index === 0 ? group : earlier(group, periods(index)),
    ).flatMap(each => (each ? [of(each)] : []));
    return divided(sumOf(known(found)), known(found).length);
  };
  const first = groups.map(group => {
    const { count, open, rating } = group;
    const before = earlier(group, periods(1));
    const lastYear = earlier(group, year);
    const [size, sizeBefore] = [sizeOf(group), lastYear ? sizeOf(lastYear) : null];
    return {
      ratio: divided(open.count, count),
      mean: divided(size, open.count),
      closed: count - open.count,
      gap: less(rating.avg, size),
      share: divided(count, sumOf(groups.map(each => each.count))),
      openShare: divided(open.count, sumOf(groups.map(each => each.open.count))),
      sizeShare: divided(size, totalOf(groups.map(sizeOf))),
      rank: place(
        count,
        groups.map(each => each.count),
        1,
      ),
      last: place(size, groups.map(sizeOf), -1),
      soFar: sumOf(upTo(group).map(each => each.count)),
      sizes: totalOf(upTo(group).map(sizeOf)),
      pareto: null,
      smooth: lately(group, 3, each => each.count),
      rating: lately(group, 2, each => each.rating.avg),
      before: before?.count ?? null,
      yearBefore: sizeBefore,
      change: less(count, before?.count ?? null),
      growth:
        sizeBefore === null || sizeBefore === 0
          ? null
          : divided(less(size, sizeBefore), Math.abs(sizeBefore)),
    };
  });
  return first.map((found, index) => {
    const group = groups[index]!;
    const before = earlier(group, periods(1));
    return {
      ...found,
      closedSoFar: sumOf(upTo(group).map(each => each.count - each.open.count)),
      shift: less(found.ratio, before ? (first[groups.indexOf(before)]?.ratio ?? null) : null),
      best: place(
        found.mean,
        first.map(({ mean }) => mean),
        1,
      ),
    };
  });
}
