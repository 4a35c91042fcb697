import { LANSHAN, lanshanDivisions } from "../official/lanshan";
import type { DivisionRow } from "../rows/division";
import { latest } from "../table";
import { syntheticDivisions, syntheticDistrictCode } from "./synthetic-divisions";

/** A division that exists today, and so has a code to derive keys from. */
export type Place = DivisionRow & { code: string };

/** The divisions of one copy, sorted out. */
export interface Places {
  all: DivisionRow[];
  district: Place;
  /** The twelve towns and streets. */
  towns: Place[];
  /** The 379 village-level units of today. */
  units: Place[];
  /** The town of a unit or town; the first town for the district itself. */
  townOf(divisionId: string): Place;
  /** By code. */
  at(code: string): Place;
}

export const places = latest((copy: number): Places => {
  const all = copy === 1 ? lanshanDivisions() : syntheticDivisions(copy);
  const byCode = new Map<string, Place>();
  const townByDivision = new Map<string, Place>();
  for (const row of all) if (row.code !== null) byCode.set(row.code, { ...row, code: row.code });
  const at = (code: string) => {
    const found = byCode.get(code);
    if (!found) throw new RangeError(`No division has the code ${code}.`);
    return found;
  };
  const district = at(copy === 1 ? LANSHAN : syntheticDistrictCode(copy));
  const towns = [...byCode.values()].filter(({ parentId }) => parentId === district.id);
  const units = [...byCode.values()].filter(({ code }) => code.length === 12);
  for (const town of towns) townByDivision.set(town.id, town);
  for (const unit of units) townByDivision.set(unit.id, townByDivision.get(unit.parentId!)!);
  return { all, district, towns, units, at, townOf: id => townByDivision.get(id) ?? towns[0]! };
});
