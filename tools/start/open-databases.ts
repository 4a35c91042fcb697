import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure";
import { createDatabases, dropDatabases } from "../postgres/databases";
import { type Server, startServer } from "../postgres/server";
import { SUBGRAPHS } from "../services";
import { clusterFolder } from "./cluster-folder";
import { embeddedUrl, type Secrets } from "./secrets";
import type { Settings } from "./settings";

/** The embedded server with the databases of the services that have none elsewhere; nothing when all have. */
export async function openDatabases(
  { dataFolder, databaseUrls }: Settings,
  secrets: Secrets,
  { empty = false } = {},
): Promise<Server | undefined> {
  const names = SUBGRAPHS.map(({ name }) => name).filter(name => !databaseUrls[name]);
  if (names.length === 0) return undefined;
  const logFile = join(dataFolder, "logs", "postgres.log");
  mkdirSync(join(dataFolder, "logs"), { recursive: true });
  const server = await startServer({
    dataFolder: clusterFolder(dataFolder),
    logFile,
    port: secrets.databasePort,
    password: secrets.superuserPassword,
    // Tests start from nothing each time: what a power cut would take is no loss.
    settings:
      process.env.YOUTH_GRAPH_FSYNC === "off"
        ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }
        : {},
  }).catch((error: Error) => {
    throw new Failure(error.message);
  });
  try {
    if (empty) await dropDatabases(server.url, names);
    await createDatabases(
      server.url,
      names.map(name => ({ name, password: secrets.passwords[name]! })),
    );
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

/** The database of each service, by name. */
export function databaseUrls(settings: Settings, secrets: Secrets): Record<string, string> {
  return Object.fromEntries(
    SUBGRAPHS.map(({ name }) => [name, settings.databaseUrls[name] ?? embeddedUrl(secrets, name)]),
  );
}
