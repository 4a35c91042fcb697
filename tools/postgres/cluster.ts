import { spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { escapeLiteral } from "pg";
import { Failure } from "../failure";
import type { Account } from "./account";
import { spawnGuarded } from "./guarded";

/** The folder in which one PostgreSQL server keeps its databases, and what works on it. */
export interface Cluster {
  dataFolder: string;
  /** The folder of the server's programs. */
  bin: string;
  account: Account;
  /** Of the superuser `postgres`. */
  password: string;
}

/** Object ids from here on are of what somebody created; initdb's own are below. */
const firstOfOurs = 16_384;

const postgresFile = /^(pg_.+|PG_VERSION|postgresql\..+|postmaster\..+|base|global)$/;

/** True when databases that somebody created are in the folder. One that only initdb has written to, to its end or not, holds no row. */
export function holdsDatabases(dataFolder: string): boolean {
  const base = join(dataFolder, "base");
  return existsSync(base) && readdirSync(base).some(name => Number(name) >= firstOfOurs);
}

/**
 * Makes the cluster unless there is one that holds databases; what an initdb left that was killed half-way is made anew.
 * @throws Failure for a folder that this server cannot work on: nothing in it is touched then
 */
export async function openCluster(cluster: Cluster, { sync = true } = {}): Promise<void> {
  const { dataFolder } = cluster;
  if (existsSync(dataFolder) && readdirSync(dataFolder).length > 0) {
    checkOwner(cluster);
    if (holdsDatabases(dataFolder)) {
      checkVersion(cluster);
      return checkLock(dataFolder);
    }
    const foreign = readdirSync(dataFolder).find(name => !postgresFile.test(name));
    if (foreign !== undefined)
      throw new Failure(
        `${dataFolder}, where PostgreSQL is to keep its databases, holds something else (${foreign}): move it away, or keep the data elsewhere with YOUTH_GRAPH_DATA.`,
      );
    rmSync(dataFolder, { recursive: true });
  }
  await initialise(cluster, sync);
}

function checkOwner({ dataFolder, account }: Cluster): void {
  const owner = statSync(dataFolder).uid;
  const wanted = account.uid ?? process.getuid?.() ?? owner;
  if (owner === wanted) return;
  throw new Failure(
    `The databases in ${dataFolder} belong to the account ${owner}, and PostgreSQL runs as ${wanted} here: start as that account, or give them over with \`chown -R ${wanted} ${dataFolder}\`.`,
  );
}

function checkVersion({ dataFolder, bin }: Cluster): void {
  const file = join(dataFolder, "PG_VERSION");
  const made = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (!made || !existsSync(join(dataFolder, "global", "pg_control")))
    throw new Failure(
      `The databases in ${dataFolder} are damaged (${made ? "global/pg_control" : "PG_VERSION"} is missing): put a backup in their place, or move the folder away to begin anew.`,
    );
  const version = spawnSync(join(bin, "postgres"), ["--version"], { cwd: "/", encoding: "utf8" }).stdout;
  const ours = /\d+/.exec(version ?? "")?.[0];
  if (ours === undefined || ours === made) return;
  throw new Failure(
    `The databases in ${dataFolder} were made by PostgreSQL ${made}, and this is ${ours}: use the Youth Graph that made them, and its pg_dumpall to carry them over; or move the folder away to begin anew.`,
  );
}

/** PostgreSQL notes its process in a file; after a power cut that number may be another process's, which PostgreSQL takes for its own. */
function checkLock(dataFolder: string): void {
  const file = join(dataFolder, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const command = pid > 0 ? commandOf(pid) : "";
  if (command === undefined) return;
  if (command.includes("postgres") && command.includes(dataFolder))
    throw new Failure(
      `A PostgreSQL of an earlier start still works on ${dataFolder} (process ${pid}): end it with \`kill -INT ${pid}\` and start again.`,
    );
  // Two servers over one folder this cannot make: they also meet in shared memory, which is named for the folder.
  rmSync(file);
}

/** Empty where there is no such process, undefined where that cannot be found out. */
function commandOf(pid: number): string | undefined {
  const { stdout, stderr, error } = spawnSync("ps", ["-p", String(pid), "-o", "args="], { encoding: "utf8" });
  return error || stderr ? undefined : stdout;
}

/** Gives the superuser of a cluster that does not run the password of `cluster`: whoever may write to the folder may, without the old one. */
export function setSuperuserPassword({ dataFolder, bin, account, password }: Cluster): void {
  spawnSync(join(bin, "postgres"), ["--single", "-D", dataFolder, "postgres"], {
    ...account,
    cwd: "/",
    input: `ALTER ROLE postgres PASSWORD ${escapeLiteral(password)}\n`,
  });
}

async function initialise({ dataFolder, bin, account, password }: Cluster, sync: boolean): Promise<void> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const secret = mkdtempSync(join(tmpdir(), "youth-graph-"));
  const passwordFile = join(secret, "password");
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const path of [dataFolder, secret, passwordFile])
      if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
    const args = [
      `--pgdata=${dataFolder}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--username=postgres",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--locale=C",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
      ...(sync ? [] : ["--no-sync"]),
    ];
    const initdb = spawnGuarded({ command: join(bin, "initdb"), args, ...account }, ["ignore", "pipe"]);
    const [said, status] = await Promise.all([
      text(initdb.stderr!),
      new Promise<number | null>(resolve => initdb.once("close", resolve)),
    ]);
    if (status === 0) return;
    const reason = said.split("\n").find(line => /error|fatal|could not/i.test(line)) ?? said;
    throw new Failure(
      `PostgreSQL's data folder ${dataFolder} could not be made: ${reason.replace(/^.*(FATAL|error): +/, "").trim()}`,
    );
  } finally {
    rmSync(secret, { recursive: true });
  }
}
