import { worldId } from "../world-id";
import type { DivisionLevel } from "../rows/division";
import type { DivisionRow } from "../rows/division";
import { readCsv } from "./data-file";
import { type CodeRun, DOCUMENTED_IDENTITIES, divisionHistory } from "./division-history";
import { DIVISION_NOTES } from "./division-notes";
import { CURRENT_EDITION, editionAfter } from "./editions";
import { DIVISION_NAMES_EN } from "./names-en";

export const LANSHAN = "371302";
export const HIGH_TECH_ZONE = "371371";
export const MACHANGHU = "371371100";

/** Third segment: 001–199 residents', 200–399 villagers' committees; second: 001–099 streets, 100–199 towns. */
export function levelOf(code: string): DivisionLevel {
  if (code.length === 6) return "DISTRICT";
  if (code.length === 9) return Number(code.slice(6)) < 100 ? "STREET" : "TOWN";
  return Number(code.slice(9)) < 200 ? "RESIDENTS_COMMITTEE" : "VILLAGERS_COMMITTEE";
}

function official(
  code: string,
  name: string,
  parent: DivisionRow | null,
  statisticalParentId?: string,
): DivisionRow {
  const id = worldId("division", code);
  return {
    id,
    code,
    name,
    nameEn: DIVISION_NAMES_EN[code] ?? null,
    level: levelOf(code),
    parentId: parent?.id ?? null,
    statisticalParentId: statisticalParentId ?? parent?.id ?? null,
    ancestorIds: [...(parent?.ancestorIds ?? []), id],
    closedEdition: null,
    provenance: "OFFICIAL",
    note: DIVISION_NOTES[code] ?? null,
  };
}

/** A unit that no longer is: it has no code today, and keeps those it had. */
function former(run: CodeRun, town: DivisionRow): DivisionRow {
  const last = run.printed.at(-1)!;
  const id = formerUnitId(run);
  const closed = editionAfter(last.edition)!.name;
  return {
    ...official(run.code, last.name, town),
    id,
    code: null,
    nameEn: null,
    ancestorIds: [...town.ancestorIds, id],
    closedEdition: closed,
    note: `Printed under code ${run.code} up to the ${last.edition} edition, not in ${closed}. What became of it (merged, renamed, new code) is not in the source.`,
  };
}

export function formerUnitId(run: CodeRun): string {
  return worldId("division", `${run.code}/${run.core}`);
}

/** A run's division in the 2023 edition, by its code; null for a former unit. */
export function currentCode(run: CodeRun): string | null {
  if (run.printed.at(-1)!.edition === CURRENT_EDITION) return run.code;
  return DOCUMENTED_IDENTITIES[`${run.code}/${run.core}`] ?? null;
}

/** All divisions of the real district, parents before children: today's first, then the former units. */
export function lanshanDivisions(): DivisionRow[] {
  const records = readCsv("divisions-2023.csv").map(record => ({
    code: record["code"]!,
    name: record["name"]!,
  }));
  const district = official(LANSHAN, records.find(({ code }) => code === LANSHAN)!.name, null);
  const zone = official(HIGH_TECH_ZONE, "临沂高新区", null);
  const towns = records
    .filter(({ code }) => code.length === 9)
    .map(({ code, name }) => official(code, name, district));
  towns.push(official(MACHANGHU, "马厂湖镇", district, zone.id));

  const townOf = new Map(towns.map(town => [town.code!, town]));
  const runs = divisionHistory();
  const units = records.filter(({ code }) => code.length === 12);
  const inMachanghu = runs.filter(run => run.code.startsWith(MACHANGHU) && currentCode(run) === run.code);
  units.push(...inMachanghu.map(run => ({ code: run.code, name: run.printed.at(-1)!.name })));
  return [
    district,
    zone,
    ...towns,
    ...units.map(({ code, name }) => official(code, name, townOf.get(code.slice(0, 9))!)),
    ...runs
      .filter(run => currentCode(run) === null)
      .map(run => former(run, townOf.get(run.code.slice(0, 9))!)),
  ];
}
