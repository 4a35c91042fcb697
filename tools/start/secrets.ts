import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SUBGRAPHS } from "../services";
import { freePort, isFree } from "../ports";

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

export async function keptSecrets(dataFolder: string): Promise<Secrets> {
  const kept = readSecrets(dataFolder);
  const secrets = {
    databasePort: 0,
    superuserPassword: secret(),
    passwords: Object.fromEntries(SUBGRAPHS.map(({ name }) => [name, secret()])),
    gatewaySecret: secret(),
    operatorKey: secret(),
    ...kept,
  };
  const portIsFree = secrets.databasePort !== 0 && (await isFree(secrets.databasePort));
  if (portIsFree && kept?.operatorKey) return secrets;
  if (!portIsFree) secrets.databasePort = await freePort();
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(join(dataFolder, "secrets.json"), JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

/** What an earlier start left; undefined before the first. */
export function readSecrets(dataFolder: string): Secrets | undefined {
  const file = join(dataFolder, "secrets.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Secrets) : undefined;
}

function secret(): string {
  return randomBytes(24).toString("hex");
}

/** The URL of a service's own database on the embedded server. */
export function embeddedUrl(secrets: Secrets, name: string): string {
  return `postgres://${name}:${secrets.passwords[name]}@127.0.0.1:${secrets.databasePort}/${name}`;
}
