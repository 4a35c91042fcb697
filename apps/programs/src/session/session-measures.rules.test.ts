import type { Measure } from "@youth-graph/faces";
import { sessionMeasures } from "./session-measures.rules";

const measure = (kind: Measure["kind"], value: number): Measure => ({
  kind,
  value,
  text: null,
  qualifier: "EXACT",
  method: "ROSTER",
  periodStart: "2021-06-01",
  asOf: "2021-06-01",
  source: "session record",
});

describe("a session's measures", () => {
  it("give persons as unknown, with the reason, where only heads were counted", () => {
    const [heads, persons] = sessionMeasures([measure("PERSON_TIMES", 30)]);
    expect(heads).toMatchObject({ kind: "PERSON_TIMES", value: 30 });
    expect(persons).toMatchObject({ kind: "PERSONS", value: null, qualifier: "NOT_GIVEN" });
    expect(persons?.text).toContain("Only heads were counted");
  });

  it("stay as they are where a list names the persons", () => {
    const stored = [measure("PERSON_TIMES", 30), measure("PERSONS", 28)];
    expect(sessionMeasures(stored)).toEqual(stored);
  });

  it("are none where nothing was counted", () => {
    expect(sessionMeasures([])).toEqual([]);
  });
});
