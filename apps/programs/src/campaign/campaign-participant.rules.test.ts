import { participantMeasure } from "./campaign-participant.rules";

const counted = { measureKind: "SCHOOLS", value: 33, qualifier: "EXACT", method: "REPORTED" } as const;

it("turns a participant's number into a measure of its own kind", () => {
  expect(participantMeasure({ ...counted, provenance: "REPORTED" })).toEqual({
    kind: "SCHOOLS",
    value: 33,
    text: null,
    qualifier: "EXACT",
    method: "REPORTED",
    periodStart: null,
    asOf: null,
    source: "the news report (报道)",
  });
});

it.each([
  ["ENTERED", "records of the campaign"],
  ["SYNTHETIC", "records of the campaign (synthetic)"],
] as const)("names the source of a number that is %s", (provenance, source) => {
  expect(participantMeasure({ ...counted, provenance }).source).toBe(source);
});
