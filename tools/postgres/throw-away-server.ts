import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { createServer, AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chmodSync, rmSync } from "node:fs";
import { Server, startServer } from "./server";

/** A PostgreSQL for one test run, with nothing kept. */
export async function startThrowAwayServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "youth-graph-test-"));
  // The server may run as another account (see serverAccount), which has to pass through.
  chmodSync(folder, 0o755);
  const server = await startServer({
    dataFolder: join(folder, "data"),
    logFile: join(folder, "postgres.log"),
    port: await freePort(),
    password: randomBytes(12).toString("hex"),
    throwAway: true,
    settings: { max_connections: 300 },
  });
  void server.exited.then(() => rmSync(folder, { recursive: true, force: true }));
  return server;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export type { Server };
