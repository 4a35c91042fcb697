import { randomBytes } from "node:crypto";
import { existsSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { freePort, isFree } from "../ports";
import { holdsDatabases } from "../postgres/cluster";
import { SUBGRAPHS } from "../services";
import { clusterFolder } from "./cluster-folder";
import { readDataFile, writeDataFile } from "./data-file";

/** Made on the first start and kept in `<data>/secrets.json`, which only its owner may read. */
export interface Secrets {
  /** The embedded server's; another one is taken when it is in use. */
  databasePort: number;
  /** Of PostgreSQL's superuser. */
  superuserPassword: string;
  /** Of each service's own role, by service name. */
  passwords: Record<string, string>;
  /** What the gateway shows to the services. */
  gatewaySecret: string;
  /** What whoever writes shows to the gateway, until there are callers with names. */
  operatorKey: string;
}

/**
 * The secrets that an earlier start left. What is missing is made: the databases are not lost with it, since whoever may write to their
 * folder may also set new passwords, which the server's start does.
 */
export async function keptSecrets(
  dataFolder: string,
  note: (line: string) => void = console.log,
): Promise<Secrets> {
  const file = join(dataFolder, "secrets.json");
  const kept = readSecrets(dataFolder);
  if (!kept) tellOfLoss(file, holdsDatabases(clusterFolder(dataFolder)), note);
  const secrets = {
    databasePort: 0,
    superuserPassword: secret(),
    gatewaySecret: secret(),
    operatorKey: secret(),
    ...kept,
    passwords: { ...Object.fromEntries(SUBGRAPHS.map(({ name }) => [name, secret()])), ...kept?.passwords },
  };
  if (secrets.databasePort === 0 || !(await isFree(secrets.databasePort)))
    secrets.databasePort = await freePort();
  if (JSON.stringify(secrets) !== JSON.stringify(kept)) writeDataFile(file, secrets);
  return secrets;
}

function tellOfLoss(file: string, holdsData: boolean, note: (line: string) => void): void {
  const isBroken = existsSync(file) && statSync(file).size > 0;
  if (isBroken) renameSync(file, `${file}.broken`);
  if (!isBroken && !holdsData) return;
  note(
    `  ! ${file} ${isBroken ? "could not be read and is now secrets.json.broken" : "was missing or empty"}: new secrets are made, also a new operatorKey.${holdsData ? " The databases keep their rows." : ""}`,
  );
}

/** What an earlier start left; undefined before the first, or when the file is damaged. */
export function readSecrets(dataFolder: string): Secrets | undefined {
  return readDataFile(join(dataFolder, "secrets.json")) as Secrets | undefined;
}

function secret(): string {
  return randomBytes(24).toString("hex");
}

/** The URL of a service's own database on the embedded server. */
export function embeddedUrl(secrets: Secrets, name: string): string {
  return `postgres://${name}:${secrets.passwords[name]}@127.0.0.1:${secrets.databasePort}/${name}`;
}
