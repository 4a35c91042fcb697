import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";

/** `libs/world/data`, found from this file upwards, so that a bundled service in the same clone finds it too. */
function dataFolder(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const found = [join(folder, "data"), join(folder, "libs/world/data")].find(candidate =>
      existsSync(join(candidate, "divisions-2023.csv")),
    );
    if (found) return found;
    if (folder === dirname(folder)) throw new Error("The world's data folder (libs/world/data) is missing.");
  }
}

/** The records of one of the world's CSV files, every value a string. */
export function readCsv(name: string): Record<string, string>[] {
  return parse(readFileSync(join(dataFolder(), name), "utf8"), {
    columns: true,
    skip_empty_lines: true,
    bom: true,
  });
}
