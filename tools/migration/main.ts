import "reflect-metadata";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTestDatabase } from "@youth-graph/testing";
import { migrate, pendingChanges, type SubgraphManifest } from "@youth-graph/subgraph";
import { startThrowAwayServer } from "../postgres/throw-away-server";
import { ROOT } from "../root";
import { SUBGRAPHS } from "../services";
import { indexSource, migrationSource } from "./source";

/** `npm run migration -- <service> <what-it-does>`: writes the migration that takes the database to the entity classes. */
async function main([service = "", name = ""]: string[]): Promise<void> {
  if (!SUBGRAPHS.some(({ name }) => name === service) || !/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new Error(
      `Usage: npm run migration -- <${SUBGRAPHS.map(({ name }) => name).join("|")}> <what-it-does>`,
    );
  }
  const module = (await import(join(ROOT, "apps", service, "src/subgraph.ts"))) as Record<
    string,
    SubgraphManifest
  >;
  const manifest = module[service];
  if (!manifest) throw new Error(`apps/${service}/src/subgraph.ts exports no ${service}.`);
  const { up, down } = await changes(manifest);
  if (up.length === 0)
    return void process.stdout.write("The migrations already say what the entity classes say.\n");
  const folder = join(ROOT, "apps", service, "src/migrations");
  mkdirSync(folder, { recursive: true });
  const timestamp = Date.now();
  const file = `${timestamp}-${name}.ts`;
  writeFileSync(join(folder, file), migrationSource(name, timestamp, up, down));
  writeFileSync(join(folder, "index.ts"), indexSource(readdirSync(folder)));
  process.stdout.write(`apps/${service}/src/migrations/${file}\n`);
}

async function changes(manifest: SubgraphManifest): Promise<{ up: string[]; down: string[] }> {
  const server = await startThrowAwayServer();
  process.env.TEST_DATABASE_URL = server.url;
  try {
    const database = await createTestDatabase({
      name: manifest.name,
      migrate: async url => void (await migrate(manifest, url)),
    });
    return await pendingChanges(manifest, database.url);
  } finally {
    await server.stop();
  }
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
