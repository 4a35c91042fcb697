import type { Measure, VisitMethod } from "@youth-graph/faces";
import { CodedError } from "@youth-graph/kernel";

/** Days, half-open: `to` is not one of them. */
export interface DayRange {
  from: string;
  to: string;
}

/** The visits of one home on the days of a range that have a count. */
export interface CountedVisits {
  visits: number;
  days: number;
  firstDay: string;
  lastDay: string;
  methods: VisitMethod[];
  synthetic: boolean;
}

/** @throws CodedError BAD_USER_INPUT */
export function refuseEmptyRange({ from, to }: DayRange): void {
  if (from < to) return;
  throw new CodedError(
    "BAD_USER_INPUT",
    `from (${from}) must be before to (${to}): the range is half-open, its last day is the one before to.`,
  );
}

const nothingCounted: Measure = {
  kind: "PERSON_TIMES",
  value: null,
  text: null,
  qualifier: "NOT_GIVEN",
  method: "ROSTER",
  periodStart: null,
  asOf: null,
  source: "No day of the range has a count.",
};

/** Person-times add up, over days and over methods; days without a count are unknown and add nothing. */
export function visitTotal(counted: CountedVisits | null): Measure {
  if (!counted) return nothingCounted;
  const { visits, days, firstDay, lastDay, methods, synthetic } = counted;
  const [method = "HEADCOUNT"] = methods;
  const mixed = methods.length > 1;
  return {
    kind: "PERSON_TIMES",
    value: visits,
    text: null,
    qualifier: "EXACT",
    // The blunter of the two speaks for a mixture.
    method: mixed ? "HEADCOUNT" : method,
    periodStart: firstDay,
    asOf: lastDay,
    source: [
      `${days} daily ${days === 1 ? "count" : "counts"} of visits`,
      ...(mixed ? ["by check-in and by counting heads"] : []),
      ...(synthetic ? ["from synthetic demonstration rows"] : []),
    ].join(", "),
  };
}
