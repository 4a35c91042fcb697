import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../ports";
import { createDatabases, withClient } from "./databases";
import { startServer, type Server } from "./server";

jest.setTimeout(60_000);

it("a copy of the stopped server's folder is a backup of all databases, put back by its name", async () => {
  const parent = mkdtempSync(join(tmpdir(), "youth-graph-backup-"));
  // The server may run as another account, which has to pass through.
  chmodSync(parent, 0o755);
  const [dataFolder, backup] = [join(parent, "postgres"), join(parent, "postgres-backup")];
  let server: Server | undefined;
  const databases = ["organization", "venues"].map(name => ({ name, password: `the password of ${name}` }));
  const port = await freePort();
  const run = async (work: (urls: string[]) => Promise<void>): Promise<void> => {
    const logFile = join(parent, "postgres.log");
    // As a test's server: nothing is synced.
    server = await startServer({ dataFolder, port, password: "secret", logFile, settings: { fsync: "off" } });
    await createDatabases(server.url, databases);
    await work(
      databases.map(
        ({ name, password }) =>
          `postgres://${name}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`,
      ),
    );
    await server.stop();
  };
  const sql = (urls: string[], text: string): Promise<object[][]> =>
    Promise.all(urls.map(url => withClient(url, async client => (await client.query<object>(text)).rows)));
  try {
    await run(async urls => void (await sql(urls, "CREATE TABLE kept AS SELECT 'before' AS written")));
    // As docs/operations.md has it. Whose the files are matters: the server runs as whoever owns them.
    execFileSync("cp", ["-a", dataFolder, backup]);
    await run(async urls => void (await sql(urls, "UPDATE kept SET written = 'after'")));
    rmSync(dataFolder, { recursive: true });
    renameSync(backup, dataFolder);
    await run(async urls =>
      expect(await sql(urls, "SELECT written FROM kept")).toEqual([
        [{ written: "before" }],
        [{ written: "before" }],
      ]),
    );
  } finally {
    await server?.stop();
    rmSync(parent, { recursive: true, force: true });
  }
});
