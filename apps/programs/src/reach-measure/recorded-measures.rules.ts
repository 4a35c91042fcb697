import type { Measure, MeasureKind, MeasureMethod } from "@youth-graph/faces";

/** What a number of held sessions give together. */
export interface SessionTotals {
  sessions: number;
  /** Heads of all sessions that counted them; null when none did. */
  personTimes: number | null;
  /** Sessions with a headcount. */
  counted: number;
  /** Sessions that know their unique persons. */
  listed: number;
  /** Sessions made up for demonstration. */
  synthetic: number;
  methods: MeasureMethod[];
  /** First and last day on which sessions were held; null for none. */
  periodStart: string | null;
  asOf: string | null;
  /** What a session is called besides, and how many are: one session of training is a cohort. */
  unit: "COHORTS" | "TEAMS" | null;
  units: number | null;
}

/** The loosest first: a total is no better than its worst part. */
const methods: readonly MeasureMethod[] = ["REPORTED", "HEADCOUNT", "CHECK_IN", "ROSTER"];

/**
 * Held sessions as measures: their number, their own unit where they have one, person-times (人次), which add up, and
 * persons (人), which never do: their total is null, never 0 and never a sum, and says why.
 */
export function recordedMeasures(totals: SessionTotals): Measure[] {
  const { sessions, unit, units, synthetic, periodStart, asOf } = totals;
  const source =
    synthetic > 0
      ? `held sessions on record; ${synthetic} of ${sessions} are synthetic demonstration rows`
      : "held sessions on record";
  const measure = (
    kind: MeasureKind,
    rest: Pick<Measure, "value" | "text" | "qualifier" | "method">,
  ): Measure => ({
    kind,
    ...rest,
    periodStart,
    asOf,
    source,
  });
  const exactly = (value: number) => ({ value, text: null, qualifier: "EXACT", method: "ROSTER" }) as const;
  return [
    measure("SESSIONS", exactly(sessions)),
    ...(unit ? [measure(unit, exactly(units ?? 0))] : []),
    measure("PERSON_TIMES", { ...personTimesOf(totals), method: methodOf(totals) }),
    measure("PERSONS", {
      value: null,
      text: whyNoPersons(totals),
      qualifier: "NOT_GIVEN",
      method: methodOf(totals),
    }),
  ];
}

function methodOf({ methods: used }: SessionTotals): MeasureMethod {
  return methods.find(method => used.includes(method)) ?? "HEADCOUNT";
}

function personTimesOf({ sessions, counted, personTimes }: SessionTotals) {
  if (sessions === 0) return { value: 0, text: null, qualifier: "EXACT" } as const;
  if (counted === 0)
    return { value: null, text: "No session counted heads.", qualifier: "NOT_GIVEN" } as const;
  if (counted === sessions) return { value: personTimes, text: null, qualifier: "EXACT" } as const;
  const text = `${sessions - counted} of ${sessions} sessions counted no heads.`;
  return { value: personTimes, text, qualifier: "AT_LEAST" } as const;
}

/** Why a total of persons is not known. */
export function whyNoPersons({ sessions, listed }: Pick<SessionTotals, "sessions" | "listed">): string {
  if (sessions === 0) return "No session was held, so nobody was listed.";
  if (listed === 0)
    return "Only heads were counted: how many different persons (人) came cannot be told from person-times (人次).";
  if (sessions === 1)
    return "No total of persons (人) is ever formed; the one session's own measures have the persons on its list.";
  const overlap = "one person may be on several lists, so persons (人) never add up.";
  if (listed < sessions)
    return `${sessions - listed} of ${sessions} sessions counted only heads (人次), and ${overlap}`;
  return `Each session has a list of persons, but ${overlap}`;
}
