import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** `libs/subgraph/data/pinyin-readings.tsv`, found from this file upwards, so that a bundled service in the same clone finds it too. */
export function dictionaryFile(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const found = ["data", "libs/subgraph/data"]
      .map(data => join(folder, data, "pinyin-readings.tsv"))
      .find(candidate => existsSync(candidate));
    if (found) return found;
    if (folder === dirname(folder))
      throw new Error("The dictionary of pinyin (libs/subgraph/data/pinyin-readings.tsv) is missing.");
  }
}
