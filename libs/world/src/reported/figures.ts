import { readCsv } from "../official/data-file";
import type { FigureRow, MeasureKind, Qualifier } from "../rows/measure";
import { worldId } from "../world-id";
import { REPORT_SOURCE } from "./source";

export type FigureOwner = "organization" | "workforce" | "programs" | "venues";

/** Column `service` → the one service that stores the figure: what several could own is the backbone's. */
function ownerOf(service: string): FigureOwner {
  return service === "workforce" || service === "programs" || service === "venues" ? service : "organization";
}

const NOTES: Readonly<Record<string, string>> = {
  F03: "The end date of the week is not stated.",
  F05: "101 + 215 = 316 of 344: the other 28 secretaries are not explained, nor whether the two groups are disjoint.",
  F06: "101 + 215 = 316 of 344: the other 28 secretaries are not explained, nor whether the two groups are disjoint.",
  F07: 'No number is given ("一批").',
  F08: "Mixes publicly recruited community workers (社区工作者) with project-hired social workers (社会工作者); no split, no certificates.",
  F12: "May or may not be the three named partner organizations.",
  F17: "Given in persons (人) but probably contacts: unique persons cannot be told from it.",
  F20: "Teams sent to Linyi, the city; the number in Lanshan is not given.",
  F25: "400 person-times per session of F26: out of line with every comparable figure.",
  F27: "Whether the camps of F28 are among these sessions is not stated.",
  F28: "Whether these camps are among the sessions of F27 is not stated.",
  F29: "Six kinds are announced, five described.",
  F30: "Eight of the sixteen homes are named.",
};

/** The figures one service owns, in order of their codes. */
export function* reportedFigures(owner: FigureOwner): Generator<FigureRow> {
  for (const record of readCsv("facts.csv")) {
    if (ownerOf(record["service"]!) !== owner) continue;
    const code = record["id"]!;
    const value = record["value"]!;
    const isNumber = /^\d+$/.test(value);
    yield {
      id: worldId("figure", code),
      code,
      subject: record["counts_zh"]!,
      subjectEn: record["counts"]!,
      kind: record["unit"] as MeasureKind,
      valueNumber: isNumber ? Number(value) : null,
      valueText: value === "" || isNumber ? null : value,
      qualifier: record["qualifier"] as Qualifier,
      unit: record["unit_zh"] || null,
      periodStart: record["period_start"] || null,
      asOf: record["as_of"]!,
      scope: record["resource_or_scope"]!,
      source: REPORT_SOURCE,
      provenance: "REPORTED",
      note: NOTES[code] ?? null,
    };
  }
}
