import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle, entry } from "../build/bundle";
import { freePort } from "../ports";
import { GATEWAY, SERVICES, SUBGRAPHS } from "../services";
import { clusterFolder } from "../start/cluster-folder";
import { keptSecrets } from "../start/secrets";
import type { Steps } from "../start/steps";
import { System } from "../start/system";
import type { Undo } from "../start/until-stopped";
import { childWith } from "./processes";

/** The whole system, as `npm start` runs it, with data of its own. */
export interface BenchSystem {
  gatewayUrl: string;
  /** Of each service, by name. */
  serviceUrls: Record<string, string>;
  gatewaySecret: string;
  superuserUrl: string;
  /** Runs a sub-command of a service to its end. */
  command(service: string, ...args: string[]): Promise<void>;
  /** Of the gateway, each service, and what PostgreSQL's processes are below; empty where it cannot be known. */
  pids: Record<string, number>;
}

/**
 * Starts it on free ports with `copies` of the made-up district; `undo` gets what stops it and removes its data. Services
 * look for changes of one another only when they are `following`.
 */
export async function startBenchSystem(
  copies: number,
  steps: Steps,
  undo: Undo,
  { following = false } = {},
): Promise<BenchSystem> {
  const dataFolder = mkdtempSync(join(tmpdir(), "youth-graph-bench-"));
  undo.push(() => {
    for (const folder of [dataFolder, clusterFolder(dataFolder)])
      rmSync(folder, { recursive: true, force: true });
  });
  const ports: Record<string, number> = {};
  for (const { name } of SERVICES) ports[name] = await freePort();
  const secrets = await keptSecrets(dataFolder);
  // A line a request is written by our gateway and not by Hive Gateway, and we would read it: nobody writes it here.
  process.env.LOG_LEVEL = "warn";
  const system = new System({ dataFolder, ports, databaseUrls: {} }, secrets, line => steps.note(line));
  undo.push(() => system.stop());
  const names = SUBGRAPHS.map(({ name }) => name);
  await steps.step("built", () => Promise.all(SERVICES.map(({ name }) => bundle(name))));
  await steps.step("databases open", () => system.open());
  await steps.step("databases filled", () => system.fill(names, ["--copies", String(copies)]));
  await steps.step("services ready", () =>
    Promise.race([system.serve(SERVICES.map(({ name }) => name)), system.broken]),
  );
  await steps.step("copies built", () => Promise.race([system.untilCopiesBuilt(names), system.broken]));
  if (!following) {
    // Nothing changes from here on, and looking for changes would be counted among the statements of the load.
    process.env.PROJECTION_INTERVAL_MS = "600000";
    await steps.step("services restarted", () => Promise.race([system.serve(names), system.broken]));
  }
  const url = (name: string) => `http://127.0.0.1:${ports[name]}/graphql`;
  return {
    gatewayUrl: url(GATEWAY.name),
    serviceUrls: Object.fromEntries(names.map(name => [name, url(name)])),
    gatewaySecret: secrets.gatewaySecret,
    command: (service, ...args) => system.command(service, ...args),
    superuserUrl: `postgres://postgres:${secrets.superuserPassword}@127.0.0.1:${secrets.databasePort}/postgres`,
    pids: pids(),
  };
}

function pids(): Record<string, number> {
  const found = [...SERVICES.map(({ name }) => [name, entry(name)]), ["PostgreSQL", "guard.cjs"]] as const;
  return Object.fromEntries(
    found.flatMap(([name, part]) => {
      const pid = childWith(part!);
      return pid === undefined ? [] : [[name, pid]];
    }),
  );
}
