import { createTestDatabase, type TestDatabase } from "@youth-graph/testing";
import { Pool } from "pg";
import { tiny } from "../../test/tiny-subgraph";
import { kitMigrations } from "../migrations";
import { dataSourceOf } from "./data-source";
import { migrate } from "./migrate";
import { pendingChanges } from "./pending-changes";
import { requireMigrated } from "./require-migrated";

let database: TestDatabase;
let pool: Pool;
beforeEach(async () => {
  database = await createTestDatabase({ name: "bare", migrate: async () => undefined });
  pool = new Pool({ connectionString: database.url, max: 2 });
}, 60_000);
afterEach(async () => {
  await pool.end();
  await database.drop();
});

const all = [...kitMigrations, ...tiny.migrations].map(({ name }) => name);
/** Everything of the schema that a migration could leave behind; extensions' own apart. */
const left = async (): Promise<string[]> => {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
     UNION SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
     UNION SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype = 'e' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};

describe("migrate", () => {
  it("runs the kit's migrations before the service's own, each once, to exactly what is declared", async () => {
    expect(await migrate(tiny, database.url)).toEqual(all);
    expect(await migrate(tiny, database.url)).toEqual([]);
    expect(await pendingChanges(tiny, database.url)).toEqual({ up: [], down: [] });
  });

  it("lets replicas that start together wait for the first of them", async () => {
    const ran = await Promise.all([1, 2, 3].map(() => migrate(tiny, database.url)));
    expect(ran.map(names => names.length).sort()).toEqual([0, 0, all.length]);
  });

  it("is undone to nothing, and done again", async () => {
    await migrate(tiny, database.url);
    const source = await dataSourceOf(tiny, { url: database.url, poolSize: 1 }).initialize();
    for (const _each of all) await source.undoLastMigration();
    await source.destroy();
    expect((await left()).filter(name => !/^(migration|PK_)/.test(name))).toEqual([]);
    expect(await migrate(tiny, database.url)).toEqual(all);
  });

  it("gives the database one identity, and no second one", async () => {
    await migrate(tiny, database.url);
    await expect(pool.query("INSERT INTO database_identity (id) VALUES (gen_random_uuid())")).rejects.toThrow(
      "database_identity_only",
    );
    expect((await pool.query("SELECT FROM database_identity")).rowCount).toBe(1);
  });

  it("is wanted before a service starts; what a newer version of it has run beside is no matter", async () => {
    const sentence = /^The database of the tiny service is not migrated/;
    await expect(requireMigrated(tiny, pool)).rejects.toThrow(sentence);
    await migrate(tiny, database.url);
    await pool.query(
      `INSERT INTO migration ("timestamp", name) VALUES (9999999999999, 'Newer9999999999999')`,
    );
    await expect(requireMigrated(tiny, pool)).resolves.toBeUndefined();
    await pool.query("DELETE FROM migration WHERE name = $1", [all[0]]);
    await expect(requireMigrated(tiny, pool)).rejects.toThrow(sentence);
  });
});
