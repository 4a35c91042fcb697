import type { Measure } from "@youth-graph/faces";
import { reconcile } from "./reconcile.rules";

const measure = (given: Partial<Measure>): Measure => ({
  kind: "SESSIONS",
  value: 0,
  text: null,
  qualifier: "EXACT",
  method: "ROSTER",
  periodStart: null,
  asOf: null,
  source: "test",
  ...given,
});

describe("reconcile", () => {
  it.each([
    ["EXACT", 85, 85, "AGREES", 0],
    ["EXACT", 85, 86, "EXCEEDED", 1],
    ["EXACT", 85, 84, "SHORT", -1],
    ["AT_LEAST", 500, 500, "AGREES", 0],
    ["AT_LEAST", 500, 512, "AGREES", 12],
    ["AT_LEAST", 500, 499, "SHORT", -1],
    ["EXCEEDS", 200000, 200000, "SHORT", 0],
    ["EXCEEDS", 200000, 200001, "AGREES", 1],
    ["APPROXIMATE", 10, 10, "NOT_COMPARABLE", 0],
  ] as const)("%s %d against %d is %s", (qualifier, claim, count, verdict, difference) => {
    expect(reconcile(measure({ qualifier, value: claim }), measure({ value: count }))).toEqual({
      verdict,
      difference,
    });
  });

  it("never compares persons with person-times", () => {
    const claim = measure({ kind: "PERSONS", value: 500, qualifier: "AT_LEAST" });
    expect(reconcile(claim, measure({ kind: "PERSON_TIMES", value: 900 }))).toEqual({
      verdict: "NOT_COMPARABLE",
      difference: null,
    });
  });

  it("does not compare a claim without a number, nor one without a record", () => {
    expect(reconcile(measure({ value: null, qualifier: "NOT_GIVEN" }), measure({ value: 3 })).verdict).toBe(
      "NOT_COMPARABLE",
    );
    expect(reconcile(measure({ value: 3 }), null).verdict).toBe("NOT_COMPARABLE");
  });

  it("compares days, periods and names as they are written", () => {
    const claim = measure({ kind: "DATE", value: null, text: "2021-05-24" });
    expect(reconcile(claim, measure({ kind: "DATE", value: null, text: "2021-05-24" })).verdict).toBe(
      "AGREES",
    );
    expect(reconcile(claim, measure({ kind: "DATE", value: null, text: "2021-05-25" })).verdict).toBe(
      "NOT_COMPARABLE",
    );
  });
});
