import { worldId } from "../world-id";
import type { DivisionCodeRow, DivisionRow } from "../rows/division";
import { divisionHistory } from "./division-history";
import { EDITIONS, editionAfter } from "./editions";
import { HIGH_TECH_ZONE, MACHANGHU, currentCode, formerUnitId } from "./lanshan";

function codeRow(
  divisionId: string,
  code: string,
  edition: string,
  name: string,
  note: string | null = null,
) {
  return {
    id: worldId("division-code", `${code}@${edition}`),
    divisionId,
    code,
    edition,
    nameInEdition: name,
    validFrom: EDITIONS.find(({ name }) => name === edition)!.cutOff,
    validTo: editionAfter(edition)?.cutOff ?? null,
    provenance: "OFFICIAL",
    note,
  } satisfies DivisionCodeRow;
}

/** Towns and streets are the same eleven in every edition; 马厂湖镇 is in those since 2018. */
function* upperCodes(divisions: DivisionRow[]): Generator<DivisionCodeRow> {
  for (const { id, code, name } of divisions) {
    if (code === null || code.length === 12) continue;
    const since = code === MACHANGHU || code === HIGH_TECH_ZONE ? "2018" : "2016";
    for (const { name: edition } of EDITIONS)
      if (edition >= since)
        yield codeRow(id, code, edition, name, edition === "2023" ? null : "Name of the 2023 edition.");
  }
}

/** Which code belonged to which division of the real district in which edition. */
export function* lanshanDivisionCodes(divisions: DivisionRow[]): Generator<DivisionCodeRow> {
  yield* upperCodes(divisions);
  for (const run of divisionHistory()) {
    const code = currentCode(run);
    const divisionId = code === null ? formerUnitId(run) : worldId("division", code);
    for (const { edition, name } of run.printed) yield codeRow(divisionId, run.code, edition, name);
  }
}
