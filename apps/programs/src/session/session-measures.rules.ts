import type { Measure } from "@youth-graph/faces";

/** A session's stored measures; where it has heads but no list of persons, persons are null and say why. */
export function sessionMeasures(stored: readonly Measure[]): Measure[] {
  const heads = stored.find(({ kind }) => kind === "PERSON_TIMES");
  if (!heads || stored.some(({ kind }) => kind === "PERSONS")) return [...stored];
  const text = "Only heads were counted: how many different persons (人) came is not known.";
  return [...stored, { ...heads, kind: "PERSONS", value: null, qualifier: "NOT_GIVEN", text }];
}
