import fc from "fast-check";
import { recordedMeasures, whyNoPersons, type SessionTotals } from "./recorded-measures.rules";

const totals = (given: Partial<SessionTotals> = {}): SessionTotals => ({
  sessions: 4,
  personTimes: 100,
  counted: 4,
  listed: 0,
  synthetic: 0,
  methods: ["HEADCOUNT"],
  periodStart: "2021-01-01",
  asOf: "2021-03-31",
  unit: null,
  units: null,
  ...given,
});
const of = (kind: string, given?: Partial<SessionTotals>) =>
  recordedMeasures(totals(given)).find(measure => measure.kind === kind);

describe("what held sessions give together", () => {
  it("counts sessions and adds up person-times, each in a measure of its own", () => {
    expect(recordedMeasures(totals()).map(({ kind, value }) => [kind, value])).toEqual([
      ["SESSIONS", 4],
      ["PERSON_TIMES", 100],
      ["PERSONS", null],
    ]);
  });

  it.each([
    ["COHORTS", 14],
    ["TEAMS", 0],
  ] as const)("names sessions as %s too where they are counted so", (unit, units) => {
    expect(of(unit, { unit, units })).toMatchObject({ value: units, qualifier: "EXACT" });
  });

  it("says how many sessions are synthetic, and nothing of it when none is", () => {
    expect(of("SESSIONS", { synthetic: 3 })?.source).toContain("3 of 4 are synthetic");
    expect(of("SESSIONS")?.source).not.toContain("synthetic");
  });

  it.each([
    [{ sessions: 0, counted: 0, personTimes: null }, 0, "EXACT", null],
    [{ counted: 0, personTimes: null }, null, "NOT_GIVEN", "No session counted heads."],
    [{ counted: 3 }, 100, "AT_LEAST", "1 of 4 sessions counted no heads."],
    [{}, 100, "EXACT", null],
  ] as const)("with %j gives %p person-times, %s", (given, value, qualifier, text) => {
    expect(of("PERSON_TIMES", given)).toMatchObject({ value, qualifier, text });
  });

  it.each([
    [["ROSTER"], "ROSTER"],
    [["ROSTER", "CHECK_IN"], "CHECK_IN"],
    [["CHECK_IN", "HEADCOUNT", "ROSTER"], "HEADCOUNT"],
    [["HEADCOUNT", "REPORTED"], "REPORTED"],
    [[], "HEADCOUNT"],
  ] as const)("of the methods %j names the loosest, %s", (methods, loosest) => {
    expect(of("PERSON_TIMES", { methods: [...methods] })?.method).toBe(loosest);
  });

  it("never gives a number of persons, whatever the sessions hold", () => {
    const numbers = fc.record({
      sessions: fc.nat(),
      counted: fc.nat(),
      listed: fc.nat(),
      personTimes: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(numbers, given => {
        const persons = of("PERSONS", given);
        expect(persons).toMatchObject({ value: null, qualifier: "NOT_GIVEN" });
        expect(persons?.text).toBeTruthy();
      }),
    );
  });
});

it.each([
  [{ sessions: 0, listed: 0 }, "No session was held"],
  [{ sessions: 5, listed: 0 }, "Only heads were counted"],
  [{ sessions: 1, listed: 0 }, "Only heads were counted"],
  [{ sessions: 1, listed: 1 }, "the one session's own measures"],
  [{ sessions: 5, listed: 2 }, "3 of 5 sessions counted only heads"],
  [{ sessions: 5, listed: 5 }, "one person may be on several lists"],
])("says why persons are unknown for %j", (given, reason) => {
  expect(whyNoPersons(given)).toContain(reason);
});
