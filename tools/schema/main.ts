import { ROOT } from "../root";
import { breakingChanges } from "./breaking-changes";
import { committed } from "./committed";
import { staleFiles, writeFiles } from "./files";
import { API, generate } from "./generate";

const ALLOW = "--allow-breaking";

/** `npm run schema [-- --check] [--allow-breaking]`: writes the generated schema files, or says which are stale. */
async function main(args: string[]): Promise<void> {
  const files = await generate();
  // ALLOW_BREAKING serves `npm test`, which takes no arguments, until the change is committed.
  if (!args.includes(ALLOW) && !process.env.ALLOW_BREAKING) await refuseBreaking(files[API]!);
  const stale = staleFiles(ROOT, files);
  if (args.includes("--check")) {
    if (stale.length)
      throw new Error(`Stale, run \`npm run schema\`:\n${stale.map(path => `  - ${path}`).join("\n")}`);
    return console.log("The generated schema files are up to date.");
  }
  writeFiles(ROOT, files);
  console.log(stale.length ? `Written: ${stale.join(", ")}` : "Nothing has changed.");
}

async function refuseBreaking(api: string): Promise<void> {
  const before = committed(ROOT, API);
  if (before === undefined)
    return console.log(`No committed ${API} to compare with: breaking changes are not checked.`);
  const changes = await breakingChanges(before, api);
  if (changes.length === 0) return;
  throw new Error(
    [
      "These changes break clients of the committed API:",
      ...changes.map(change => `  - ${change}`),
      `Deprecate instead, or say that it is meant: \`npm run schema -- ${ALLOW}\` (ALLOW_BREAKING=1 for npm test).`,
    ].join("\n"),
  );
}

main(process.argv.slice(2)).catch((error: Error & { stderr?: string }) => {
  console.error(error.stderr || error.message);
  process.exitCode = 1;
});
