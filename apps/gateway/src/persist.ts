import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildSchema } from "graphql";
import { appFolder } from "./app-folder";
import { documentsIn } from "./documents/documents-in-file";
import { documentFaults } from "./documents/trusted-documents";

/** `npm run persist -- file…`: writes the documents that a gateway with PERSISTED_DOCUMENTS trusts. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", default: ".data/persisted-documents.json" },
      schema: { type: "string", default: join(appFolder, "api.graphql") },
    },
  });
  if (positionals.length === 0)
    throw new Error("Say which files: npm run persist -- operations.graphql manifest.json");
  const documents = documentsIn(positionals.map(name => ({ name, text: readFileSync(name, "utf8") })));
  const faults = documentFaults(documents, buildSchema(readFileSync(values.schema, "utf8")));
  if (faults.length > 0) throw new Error(`Nothing is written:\n  ${faults.join("\n  ")}`);
  mkdirSync(dirname(resolve(values.out)), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`);
  for (const [id, text] of documents)
    console.log(`${id} ${/\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? ""}`);
  console.log(
    `${documents.size} ids in ${values.out}; the gateway reads it with PERSISTED_DOCUMENTS=${values.out}`,
  );
}

try {
  main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
