import { wholeWorld } from "../../test/whole-world";
import { readCsv } from "../official/data-file";
import type { FigureRow } from "../rows/measure";
import { MEASURE_KINDS, QUALIFIERS } from "../rows/measure";

const { organization, workforce, programs, venues } = wholeWorld();
const stored: Record<string, FigureRow[]> = {
  organization: organization.OrganizationFigure,
  workforce: workforce.WorkforceFigure,
  programs: programs.ProgramsFigure,
  venues: venues.VenueFigure,
};

it("stores every figure exactly once, in the service that owns it", () => {
  const codes = Object.values(stored).flatMap(rows => rows.map(({ code }) => code));
  expect(codes.sort()).toEqual(readCsv("facts.csv").map(record => record["id"]));
  expect(stored["organization"]!.map(({ code }) => code)).toEqual([
    "F02",
    "F03",
    "F04",
    "F05",
    "F06",
    "F07",
    "F31",
    "F32",
  ]);
  expect(stored["workforce"]!.map(({ code }) => code)).toEqual(["F01", "F08"]);
  expect(stored["venues"]!.map(({ code }) => code)).toEqual(["F29", "F30"]);
});

it.each(readCsv("facts.csv"))("keeps $id as printed", record => {
  const figure = Object.values(stored)
    .flat()
    .find(({ code }) => code === record["id"])!;
  const value = figure.valueText ?? (figure.valueNumber === null ? "" : String(figure.valueNumber));
  expect([value, figure.qualifier, figure.kind, figure.asOf, figure.scope, figure.subject]).toEqual([
    record["value"],
    record["qualifier"],
    record["unit"],
    record["as_of"],
    record["resource_or_scope"],
    record["counts_zh"],
  ]);
  expect(MEASURE_KINDS).toContain(figure.kind);
  expect(QUALIFIERS).toContain(figure.qualifier);
});

it("keeps a figure without a number as not given", () => {
  const figure = stored["organization"]!.find(({ code }) => code === "F07")!;
  expect(figure).toMatchObject({ valueNumber: null, valueText: null, qualifier: "NOT_GIVEN" });
});

it("states reach beside its subject, and never without a value", () => {
  const claims = programs.ReachMeasure.filter(({ provenance }) => provenance === "REPORTED");
  expect(claims).toHaveLength(14);
  for (const { value, method, projectId, resourceId, campaignId, sessionId } of claims) {
    expect(value).not.toBeNull();
    expect(method).toBe("REPORTED");
    expect(
      [projectId, resourceId, campaignId, sessionId].filter(id => id !== null).length,
    ).toBeLessThanOrEqual(1);
  }
});
