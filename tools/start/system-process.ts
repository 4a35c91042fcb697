import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../ports";
import { ROOT } from "../root";
import { GATEWAY, SERVICES, SUBGRAPHS } from "../services";
import { clusterFolder } from "./cluster-folder";
import { embeddedUrl, type Secrets } from "./secrets";

/** The whole system as a process of its own, with data that goes when it stops. */
export interface SystemProcess {
  /** Where everything is, as environment variables. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

/** Runs `npm start` on free ports with an empty data folder, and waits until everything is ready. */
export async function startSystem(): Promise<SystemProcess> {
  const data = mkdtempSync(join(tmpdir(), "youth-graph-system-"));
  const ports: Record<string, string> = {};
  for (const { name } of SERVICES) ports[portVariable(name)] = String(await freePort());
  const child = spawn(
    process.execPath,
    ["--require", join(__dirname, "watchdog.cjs"), join(ROOT, "tools", "start.mjs")],
    {
      env: { ...process.env, ...ports, YOUTH_GRAPH_DATA: data, YOUTH_GRAPH_FSYNC: "off" },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  let written = "";
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", chunk => (written += String(chunk)));
  const ended = new Promise<void>(resolve => child.once("close", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    for (const folder of [data, clusterFolder(data)]) rmSync(folder, { recursive: true, force: true });
  };
  while (!written.includes("Ctrl-C stops everything")) {
    if (child.exitCode !== null || child.signalCode !== null) {
      await stop();
      throw new Error(`The system did not start:\n${written}`);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return { environment: addresses(ports, data), stop };
}

function portVariable(name: string): string {
  return name === GATEWAY.name ? "PORT" : `${name.toUpperCase()}_PORT`;
}

function addresses(ports: Record<string, string>, data: string): Record<string, string> {
  const secrets = JSON.parse(readFileSync(join(data, "secrets.json"), "utf8")) as Secrets;
  const environment: Record<string, string> = {
    GATEWAY_URL: `http://127.0.0.1:${ports.PORT}/graphql`,
    // For commands beside it, which find it as they find `npm start`.
    SYSTEM_SETTINGS: JSON.stringify({ ...ports, YOUTH_GRAPH_DATA: data }),
    GATEWAY_SECRET: secrets.gatewaySecret,
    OPERATOR_KEY: secrets.operatorKey,
    // Of the superuser, who may read pg_stat_statements.
    SUPERUSER_DATABASE_URL: `postgres://postgres:${secrets.superuserPassword}@127.0.0.1:${secrets.databasePort}/postgres`,
  };
  for (const { name } of SUBGRAPHS) {
    environment[`${name.toUpperCase()}_URL`] = `http://127.0.0.1:${ports[portVariable(name)]}/graphql`;
    environment[`${name.toUpperCase()}_DATABASE_URL`] = embeddedUrl(secrets, name);
  }
  return environment;
}
