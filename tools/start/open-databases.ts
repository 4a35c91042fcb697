import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createDatabases, dropDatabases } from "../postgres/databases";
import { type Server, startServer } from "../postgres/server";
import { SUBGRAPHS } from "../services";
import { clusterFolder } from "./cluster-folder";
import { embeddedUrl, type Secrets } from "./secrets";
import type { Settings } from "./settings";

/** The services whose database is on the embedded server. */
const embedded = ({ databaseUrls }: Settings): string[] =>
  SUBGRAPHS.map(({ name }) => name).filter(name => !databaseUrls[name]);

/** The embedded server as it was left; nothing when every service has a database elsewhere. */
export async function openServer(settings: Settings, secrets: Secrets): Promise<Server | undefined> {
  if (embedded(settings).length === 0) return undefined;
  const { dataFolder } = settings;
  mkdirSync(join(dataFolder, "logs"), { recursive: true });
  return startServer({
    dataFolder: clusterFolder(dataFolder),
    logFile: join(dataFolder, "logs", "postgres.log"),
    port: secrets.databasePort,
    password: secrets.superuserPassword,
    // Tests start from nothing each time: what a power cut would take is no loss.
    settings:
      process.env.YOUTH_GRAPH_FSYNC === "off"
        ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }
        : {},
  });
}

/** Gives each service a database on the embedded server; with `empty`, a new one. */
export async function prepareDatabases(
  server: Server,
  settings: Settings,
  secrets: Secrets,
  { empty = false } = {},
): Promise<void> {
  const names = embedded(settings);
  if (empty) await dropDatabases(server.url, names);
  await createDatabases(
    server.url,
    names.map(name => ({ name, password: secrets.passwords[name]! })),
  );
}

/** The database of each service, by name. */
export function databaseUrls(settings: Settings, secrets: Secrets): Record<string, string> {
  return Object.fromEntries(
    SUBGRAPHS.map(({ name }) => [name, settings.databaseUrls[name] ?? embeddedUrl(secrets, name)]),
  );
}
