import { readCsv } from "./data-file";
import { EDITIONS } from "./editions";
import { coreName } from "./unit-name";

/** One code under one core name: as much of its history as is surely one and the same unit. */
export interface CodeRun {
  code: string;
  core: string;
  /** The editions that print it, oldest first, with the name as printed. */
  printed: { edition: string; name: string }[];
}

/** A code is cut into runs wherever its core name changes: a new name may be a re-assignment. */
function runsOf(code: string, record: Record<string, string>): CodeRun[] {
  const runs: CodeRun[] = [];
  for (const { name: edition } of EDITIONS) {
    const name = record[edition];
    if (!name) continue;
    const core = coreName(name);
    const last = runs.at(-1);
    if (last?.core === core) last.printed.push({ edition, name });
    else runs.push({ code, core, printed: [{ edition, name }] });
  }
  return runs;
}

/** The whole history of the units of 371302 and 371371100. */
export function divisionHistory(): CodeRun[] {
  return readCsv("divisions-history.csv").flatMap(record => runsOf(record["code"]!, record));
}

/**
 * Runs of another code that are documented to be the same unit: run → code in the 2023 edition. Everything
 * else that merely looks alike (re-spellings, moved codes) is left apart: nothing is guessed.
 */
export const DOCUMENTED_IDENTITIES: Readonly<Record<string, string>> = {
  "371302001018/曹家王庄": "371302001025",
};
