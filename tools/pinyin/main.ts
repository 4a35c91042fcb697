import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root";
import { readings } from "./readings";

const DICTIONARY = "libs/subgraph/data/pinyin-readings.tsv";
const VERSION = "libs/subgraph/src/pinyin/dictionary-version.ts";

/** `tsx tools/pinyin/main.ts [--check]`: writes the dictionary of pinyin from the installed pinyin-pro, or says that it is stale. */
async function main(args: string[]): Promise<void> {
  for (const [path, text] of Object.entries(await files())) {
    const file = join(ROOT, path);
    if (!args.includes("--check")) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text)
      throw new Error(`${path} is stale: run \`npx tsx tools/pinyin/main.ts\`.`);
  }
}

async function files(): Promise<Record<string, string>> {
  const lines = (await readings()).map(row =>
    [row.word, row.letters, row.initials, row.likelihood, row.follows].join("\t"),
  );
  const dictionary = `${lines.join("\n")}\n`;
  const { version } = JSON.parse(
    readFileSync(join(ROOT, "node_modules/pinyin-pro/package.json"), "utf8"),
  ) as { version: string };
  const hash = createHash("sha256").update(dictionary).digest("hex").slice(0, 16);
  return {
    [DICTIONARY]: dictionary,
    [VERSION]: `/** Of the data file, written with it by tools/pinyin. In the code, so that a bundle with another dictionary is another bundle. */
export const pinyinDictionaryVersion = "pinyin-pro ${version}, ${hash}";
`,
  };
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
