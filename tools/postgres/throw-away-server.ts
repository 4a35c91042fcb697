import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../ports";
import { type Server, startServer } from "./server";

/** A PostgreSQL for one test run, with nothing kept. */
export async function startThrowAwayServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "youth-graph-test-"));
  // The server may run as another account (see serverAccount), which has to pass through.
  chmodSync(folder, 0o755);
  return startServer({
    dataFolder: join(folder, "data"),
    logFile: join(folder, "postgres.log"),
    port: await freePort(),
    password: randomBytes(12).toString("hex"),
    throwAway: folder,
    // Whoever prepares a commit in two steps holds back copies too.
    settings: { max_connections: 300, max_prepared_transactions: 10 },
  });
}

export type { Server };
