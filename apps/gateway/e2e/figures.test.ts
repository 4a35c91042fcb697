import { ask, count, type ServiceName } from "./ask";

interface Figure {
  code: string;
  reported: { kind: string; value: number | null; text: string | null; qualifier: string };
  recorded: { kind: string; value: number | null; text: string | null } | null;
  difference: number | null;
  verdict: string;
  note: string | null;
  source: string;
}

const selection =
  "code subject subjectEn reported { kind value text qualifier method periodStart asOf source } recorded { kind value text qualifier method periodStart asOf source } difference verdict note source";
const everyFigure = `{ organizationFigures { ${selection} } workforceFigures { ${selection} } programsFigures { ${selection} } venuesFigures { ${selection} } }`;

const codes = Array.from({ length: 32 }, (_, index) => `F${String(index + 1).padStart(2, "0")}`);

/** The report's figures as facts.csv prints them: value, qualifier, kind. */
const printed: Record<string, [value: number | string | null, qualifier: string, kind: string]> = {
  F01: [3, "EXACT", "KINDS"],
  F02: [344, "EXACT", "ORGANIZATIONS"],
  F03: [1, "EXACT", "WEEKS"],
  F04: ["2021-05-24", "EXACT", "DATE"],
  F05: [101, "EXACT", "PERSONS"],
  F06: [215, "EXACT", "PERSONS"],
  F07: [null, "NOT_GIVEN", "PERSONS"],
  F08: [180, "AT_LEAST", "PERSONS"],
  F09: [12, "EXACT", "UNITS"],
  F10: [20, "EXACT", "UNITS"],
  F11: [33, "EXACT", "SCHOOLS"],
  F12: [3, "EXACT", "ORGANIZATIONS"],
  F13: [500, "AT_LEAST", "PERSONS"],
  F14: [4, "EXACT", "PROJECTS"],
  F15: [3, "EXACT", "SERVICES"],
  F16: [5, "EXACT", "KINDS"],
  F17: [30000, "AT_LEAST", "PERSONS"],
  F18: [5, "EXACT", "KINDS"],
  F19: [85, "EXACT", "SESSIONS"],
  F20: [30, "AT_LEAST", "TEAMS"],
  F21: [7000, "AT_LEAST", "PERSON_TIMES"],
  F22: [14, "EXACT", "COHORTS"],
  F23: [1000, "AT_LEAST", "PERSONS"],
  F24: [5000, "AT_LEAST", "PERSON_TIMES"],
  F25: [200000, "EXCEEDS", "PERSON_TIMES"],
  F26: [500, "AT_LEAST", "SESSIONS"],
  F27: [200, "AT_LEAST", "SESSIONS"],
  F28: [40, "AT_LEAST", "SESSIONS"],
  F29: [6, "EXACT", "KINDS"],
  F30: [16, "EXACT", "PLACES"],
  F31: ["2016/2025", "EXACT", "PERIOD"],
  F32: ["3-4-5-6", "EXACT", "NAME"],
};

/** The linked resource that a figure is about, as facts.csv has it. */
const figureResources: Record<string, string> = {
  F19: "RED_EDUCATION",
  F20: "UNIVERSITY_PRACTICE",
  F21: "UNIVERSITY_PRACTICE",
  F22: "ENTREPRENEURSHIP",
  F23: "ENTREPRENEURSHIP",
  F24: "VOLUNTEER_SERVICE",
  F25: "VOLUNTEER_SERVICE",
  F26: "VOLUNTEER_SERVICE",
  F27: "LIFE_CULTURE",
  F28: "LIFE_CULTURE",
};

const sessionsOf = (resource: string, kinds = ""): string =>
  `SELECT count(*) FROM session JOIN activity ON activity.id = session.activity_id JOIN resource ON resource.id = activity.resource_id
   WHERE session.status = 'HELD' AND resource.kind = '${resource}' ${kinds}`;

/** Counts made by SQL of the test's own, over the databases. */
const counted: Record<string, [ServiceName, string]> = {
  F01: [
    "workforce",
    "SELECT EXISTS (SELECT FROM post WHERE ends_on IS NULL)::int + EXISTS (SELECT FROM social_worker)::int + EXISTS (SELECT FROM volunteer)::int",
  ],
  F02: ["organization", "SELECT count(*) FROM election WHERE held_on BETWEEN '2021-05-24' AND '2021-05-30'"],
  F03: [
    "organization",
    "SELECT count(DISTINCT date_trunc('week', held_on)) FROM election WHERE held_on IS NOT NULL",
  ],
  F05: [
    "organization",
    "SELECT count(*) FROM candidacy WHERE post = 'SECRETARY' AND outcome = 'ELECTED' AND background = 'GOOD_YOUTH'",
  ],
  F06: [
    "organization",
    "SELECT count(*) FROM candidacy WHERE post = 'SECRETARY' AND outcome = 'ELECTED' AND background = 'TWO_COMMITTEES_MEMBER'",
  ],
  F07: [
    "organization",
    "SELECT count(*) FROM candidacy WHERE post = 'DEPUTY_SECRETARY' AND outcome = 'ELECTED' AND background IN ('UNIVERSITY_STUDENT', 'PROSPEROUS_YOUTH', 'VETERAN')",
  ],
  F08: ["workforce", "SELECT count(DISTINCT person_id) FROM social_worker WHERE ends_on IS NULL"],
  F14: ["programs", "SELECT count(*) FROM project"],
  F15: [
    "programs",
    "SELECT count(*) FROM (SELECT unnest(services) FROM project WHERE name LIKE '%时代印记%') strands",
  ],
  F16: [
    "programs",
    "SELECT count(*) FROM (SELECT unnest(assets) FROM project WHERE name LIKE '%沂州·印象%') assets",
  ],
  F18: ["programs", "SELECT count(*) FROM resource"],
  F19: ["programs", sessionsOf("RED_EDUCATION")],
  F22: ["programs", sessionsOf("ENTREPRENEURSHIP")],
  F25: ["programs", sessionsOf("VOLUNTEER_SERVICE").replace("count(*)", "sum(headcount)")],
  F26: ["programs", sessionsOf("VOLUNTEER_SERVICE")],
  F27: ["programs", sessionsOf("LIFE_CULTURE")],
  F28: ["programs", sessionsOf("LIFE_CULTURE", "AND activity.kind IN ('SUMMER_CAMP', 'WINTER_CAMP')")],
  F29: ["venues", "SELECT count(*) FROM venue_kind"],
  F30: ["venues", "SELECT count(*) FROM youth_home WHERE status <> 'DELISTED'"],
};

/** Days, periods and names: a record that bears the claim out reads as the claim does. */
const written = ["F04", "F31", "F32"];

describe("the report's figures", () => {
  let figures: Map<string, Figure>;
  let all: Figure[];
  beforeAll(async () => {
    all = Object.values(await ask<Record<string, Figure[]>>(everyFigure)).flat();
    figures = new Map(all.map(figure => [figure.code, figure]));
  });

  it("are all there, F01 to F32, each once", () => {
    expect(all.map(({ code }) => code).sort()).toEqual(codes);
  });

  it.each(codes)("%s is reported as printed", code => {
    const { value, text, qualifier, kind } = figures.get(code)?.reported ?? {};
    expect([value ?? text ?? null, qualifier, kind]).toEqual(printed[code]);
  });

  it.each(Object.keys(counted))("%s is recorded as the rows give it", async code => {
    const [service, statement] = counted[code] ?? ["organization", ""];
    expect(figures.get(code)?.recorded?.value).toBe(await count(service, statement));
  });

  it.each(written)("%s is recorded in the claim's own words", code => {
    expect(figures.get(code)).toMatchObject({ recorded: { text: printed[code]?.[0] }, verdict: "AGREES" });
  });

  it("have no recorded side that is not held against the rows here", () => {
    const recorded = all.filter(figure => figure.recorded !== null).map(({ code }) => code);
    expect(recorded.sort()).toEqual([...Object.keys(counted), ...written].sort());
  });

  it("never hold persons against person-times, nor anything against a claim without a number", () => {
    for (const { reported, recorded, verdict, difference, note } of all) {
      if (recorded && recorded.kind === reported.kind && (reported.value ?? reported.text) !== null) continue;
      expect([verdict, difference]).toEqual(["NOT_COMPARABLE", null]);
      expect(note).toBeTruthy();
    }
  });

  it("say so where made-up rows were counted", () => {
    expect(figures.get("F02")?.note).toMatch(/synthetic/i);
    expect(figures.get("F26")?.note).toMatch(/synthetic/i);
  });

  it("are honest where the records fall short", () => {
    expect(figures.get("F25")).toMatchObject({ verdict: "SHORT" });
    expect(figures.get("F02")).toMatchObject({ verdict: "AGREES", difference: 0 });
    expect(figures.get("F26")).toMatchObject({ verdict: "AGREES" });
  });

  it("are chosen by verdict, by what they count and by resource, as the whole list has them", async () => {
    const chosen = async (args: string): Promise<string[]> => {
      const query = `{ a: organizationFigures${args} { code } b: workforceFigures${args} { code } c: programsFigures${args} { code } d: venuesFigures${args} { code } }`;
      const found = Object.values(await ask<Record<string, { code: string }[]>>(query)).flat();
      return found.map(({ code }) => code).sort();
    };
    const those = (test: (figure: Figure) => boolean): string[] =>
      all
        .filter(test)
        .map(({ code }) => code)
        .sort();
    for (const verdict of ["AGREES", "EXCEEDED", "SHORT", "NOT_COMPARABLE"])
      expect(await chosen(`(verdicts: [${verdict}])`)).toEqual(those(figure => figure.verdict === verdict));
    for (const kind of new Set(all.map(({ reported }) => reported.kind)))
      expect(await chosen(`(kinds: [${kind}])`)).toEqual(those(({ reported }) => reported.kind === kind));
    for (const resource of new Set(Object.values(figureResources)))
      expect(await chosen(`(resource: ${resource})`)).toEqual(
        those(({ code }) => figureResources[code] === resource),
      );
    expect(await chosen("(verdicts: [AGREES], kinds: [SESSIONS], resource: LIFE_CULTURE)")).toEqual([
      "F27",
      "F28",
    ]);
  });

  it("can be asked for one by one", async () => {
    const { venuesFigures } = await ask<{ venuesFigures: Figure[] }>(
      '{ venuesFigures(codes: ["F30"]) { code } }',
    );
    expect(venuesFigures).toEqual([{ code: "F30" }]);
  });
});
