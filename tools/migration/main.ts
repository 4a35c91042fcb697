import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrate, pendingChanges } from "@youth-graph/subgraph";
import { createTestDatabase } from "@youth-graph/testing";
import { format, resolveConfig } from "prettier";
import { manifestOf } from "../manifests";
import { startThrowAwayServer } from "../postgres/throw-away-server";
import { ROOT } from "../root";
import { SUBGRAPHS } from "../services";
import { indexSource, migrationSource } from "./source";

const ALL = "all";

/**
 * `npm run migration -- <service> <what-it-does>`: writes the migration that takes the service's database to what its classes declare.
 * A noun's face gives a table in its owner's database and a copy in each of the others: `all` writes one for every service that needs it.
 */
async function main([service = "", name = ""]: string[]): Promise<void> {
  const names = SUBGRAPHS.map(subgraph => subgraph.name);
  if (![...names, ALL].includes(service) || !/^[a-z][a-z0-9-]*$/.test(name))
    throw new Error(`Usage: npm run migration -- <${[...names, ALL].join("|")}> <what-it-does>`);
  const timestamp = Date.now();
  const server = await startThrowAwayServer();
  process.env.TEST_DATABASE_URL = server.url;
  try {
    for (const each of service === ALL ? names : [service]) {
      const written = await writeMigration(each, name, timestamp);
      process.stdout.write(
        written ? `${written}\n` : `${each}: the migrations already say what the classes declare.\n`,
      );
    }
  } finally {
    await server.stop();
  }
}

/** Gives the file's path; undefined when there is nothing to change. */
async function writeMigration(service: string, name: string, timestamp: number): Promise<string | undefined> {
  const manifest = await manifestOf(service);
  const database = await createTestDatabase({
    name: service,
    migrate: async url => void (await migrate(manifest, url)),
  });
  const { up, down } = await pendingChanges(manifest, database.url);
  if (up.length === 0) return undefined;
  const folder = join("apps", service, "src/migrations");
  mkdirSync(join(ROOT, folder), { recursive: true });
  const file = join(folder, `${timestamp}-${name}.ts`);
  await writeFormatted(file, migrationSource(name, timestamp, up, down));
  await writeFormatted(join(folder, "index.ts"), indexSource(readdirSync(join(ROOT, folder))));
  return file;
}

async function writeFormatted(path: string, text: string): Promise<void> {
  const file = join(ROOT, path);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
