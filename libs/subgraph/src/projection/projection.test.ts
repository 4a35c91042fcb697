import fc from "fast-check";
import type { PoolClient } from "pg";
import { walks } from "../../test/walks-subgraph";
import type { TestService } from "../../test/test-service";
import { eventually } from "@youth-graph/testing";
import { aRoundPasses, parity, startTwoServices } from "../../test/two-services";
import { pruneOutbox } from "../outbox/prune";
import { rebuild } from "../rebuild";

jest.setTimeout(30_000);

let owner: TestService;
let copier: TestService;
beforeAll(async () => ({ owner, copier } = await startTwoServices()), 120_000);
afterAll(async () => {
  await copier.close();
  await owner.close();
});

const id = (n: number): string => `10000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const insert = `INSERT INTO bench (id, provenance, inscription, marks, set_on, division_id)
  SELECT $1, 'SYNTHETIC', $2, ARRAY[$2, 'quo"te', NULL], '2021-05-24', id FROM division LIMIT 1`;
const insertNow = (key: string): string =>
  `INSERT INTO bench (id, provenance, marks, division_id) SELECT '${key}', 'SYNTHETIC', '{}', id FROM division LIMIT 1`;
const some = '{ walks(where: { rest: { inscription: { contains: "x" } } }) { totalCount } }';

/** Something a writer does: each has rows of its own, so that none waits for another. */
const steps = fc.array(
  fc.record({
    writer: fc.nat(2),
    row: fc.nat(4),
    does: fc.constantFrom("insert", "update", "delete", "commit", "rollback", "pause"),
    text: fc.constantFrom("一", "two\n2", "\\N", ""),
  }),
  { minLength: 20, maxLength: 60 },
);

async function write(client: PoolClient, key: string, does: string, text: string): Promise<void> {
  if (does === "insert")
    await client.query(`${insert} ON CONFLICT (id) DO UPDATE SET marks = '{}'`, [key, text]);
  if (does === "update") await client.query("UPDATE bench SET inscription = $2 WHERE id = $1", [key, text]);
  if (does === "delete") await client.query("DELETE FROM bench WHERE id = $1", [key]);
  if (does === "commit" || does === "rollback") await client.query(`${does}; BEGIN`);
  if (does === "pause") await aRoundPasses({ copier });
}

describe("a copy", () => {
  it("becomes its owner's rows whatever is written, in transactions that overlap", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async all => {
        const writers = await Promise.all([0, 1, 2].map(() => owner.pool.connect()));
        for (const client of writers) await client.query("BEGIN");
        for (const { writer, row, does, text } of all)
          await write(writers[writer] as PoolClient, id(writer * 10 + row), does, text);
        for (const client of writers) {
          await client.query("COMMIT");
          client.release();
        }
        await parity({ owner, copier });
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  it("does not lose what commits after a later transaction has", async () => {
    await parity({ owner, copier });
    const late = await owner.pool.connect();
    await late.query("BEGIN");
    await late.query(insert, [id(100), "late"]);
    await owner.sql(insert, [id(101), "early"]);
    const [order] = await owner.sql<{ trap: boolean }>(
      "SELECT max(id) > $1::bigint AS trap FROM outbox WHERE entity_id = $2",
      [
        (
          (await late.query("SELECT max(id) AS id FROM outbox WHERE entity_id = $1", [id(100)])).rows[0] as {
            id: string;
          }
        ).id,
        id(101),
      ],
    );
    expect(order?.trap).toBe(true);
    await aRoundPasses({ copier });
    await aRoundPasses({ copier });
    await late.query("COMMIT");
    late.release();
    await parity({ owner, copier });
    expect(
      await copier.sql("SELECT inscription FROM bench WHERE id = ANY($1) ORDER BY id", [[id(100), id(101)]]),
    ).toEqual([{ inscription: "late" }, { inscription: "early" }]);
  });

  it("does not lose what a transaction writes that had its number long before it touched a row", async () => {
    const late = await owner.pool.connect();
    await late.query("BEGIN");
    await late.query("SELECT pg_current_xact_id()");
    await owner.sql(insert, [id(110), "early"]);
    await aRoundPasses({ copier });
    await aRoundPasses({ copier });
    await late.query(insert, [id(111), "late"]);
    await late.query("COMMIT");
    late.release();
    await parity({ owner, copier });
  });

  it("does not lose what is committed in two steps", async () => {
    await owner.sql(`BEGIN; ${insertNow(id(120))}; PREPARE TRANSACTION 'two steps'`);
    await owner.sql(insert, [id(121), "early"]);
    await aRoundPasses({ copier });
    await eventually(async () =>
      expect((await owner.get("/health/feed")).body).toMatchObject({
        heldBackBy: [{ pid: null, application: "two steps" }],
      }),
    );
    await owner.sql("COMMIT PREPARED 'two steps'");
    await parity({ owner, copier });
  });

  it("is not held back by a transaction of another database, and by one of its owner's for as long as that runs", async () => {
    const [elsewhere, here] = await Promise.all([copier.pool.connect(), owner.pool.connect()]);
    await elsewhere.query("BEGIN; CREATE TEMP TABLE something ()");
    await owner.sql(insert, [id(130), "beside another database"]);
    await parity({ owner, copier });
    await here.query("BEGIN; SET LOCAL application_name = 'forgotten'; SELECT pg_current_xact_id()");
    const [{ pid } = { pid: 0 }] = (await here.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows;
    await owner.sql(insert, [id(131), "beside its own"]);
    const heldBackBy = async (): Promise<unknown> => (await owner.get("/health/feed")).body["heldBackBy"];
    await eventually(async () =>
      expect(await heldBackBy()).toEqual([
        {
          xid: expect.stringMatching(/^\d+$/) as string,
          pid,
          application: "forgotten",
          since: expect.stringMatching(/Z$/) as string,
        },
      ]),
    );
    await aRoundPasses({ copier });
    expect(await copier.sql("SELECT FROM bench WHERE id = $1", [id(131)])).toEqual([]);
    await here.query("COMMIT");
    await parity({ owner, copier });
    await eventually(async () => expect(await heldBackBy()).toEqual([]));
    await elsewhere.query("COMMIT");
    for (const client of [elsewhere, here]) client.release();
  });

  it("catches up after either side was away", async () => {
    await copier.stop();
    await owner.sql(insert, [id(200), "while the copier was away"]);
    await copier.start();
    await parity({ owner, copier });
    await owner.stop();
    await owner.sql("DELETE FROM bench WHERE id = $1", [id(200)]);
    await owner.start();
    await parity({ owner, copier });
    expect(await copier.sql("SELECT FROM bench WHERE id = $1", [id(200)])).toEqual([]);
  });

  it("knows of rows that TRUNCATE removed, and of an id that was changed", async () => {
    await owner.sql(insert, [id(300), "to be renamed"]);
    await parity({ owner, copier });
    await owner.sql("UPDATE bench SET id = $2 WHERE id = $1", [id(300), id(301)]);
    await parity({ owner, copier });
    expect(await copier.sql("SELECT id FROM bench WHERE id = ANY($1)", [[id(300), id(301)]])).toEqual([
      { id: id(301) },
    ]);
    await owner.sql("TRUNCATE bench");
    expect(await parity({ owner, copier })).toBe(0);
  });

  it("is built anew when its cursor has expired", async () => {
    await owner.sql(insert, [id(400), "before"]);
    await parity({ owner, copier });
    await copier.stop();
    await owner.sql(insert, [id(401), "pruned"]);
    await owner.sql("DELETE FROM bench WHERE id = $1", [id(400)]);
    const [{ cursor } = { cursor: "" }] = await copier.sql<{ cursor: string }>(
      "SELECT cursor FROM projection WHERE type = 'Bench'",
    );
    await owner.sql("UPDATE outbox SET at = now() - interval '31 days'");
    await pruneOutbox(owner.pool);
    await owner.sql(insert, [id(402), "kept"]);
    expect(await owner.sql("SELECT type FROM outbox ORDER BY xid, id")).toEqual([
      { type: "pruned" },
      { type: "Bench" },
    ]);
    const refused = await owner.post("/changes", {
      columns: { Bench: ["inscription"] },
      after: cursor,
    });
    expect([refused.status, refused.body]).toMatchObject([
      410,
      { errors: [{ extensions: { code: "CURSOR_EXPIRED" } }] },
    ]);
    await copier.start();
    await parity({ owner, copier });
    expect(
      await copier.sql("SELECT inscription FROM bench WHERE id = ANY($1) ORDER BY id", [
        [id(400), id(401), id(402)],
      ]),
    ).toEqual([{ inscription: "pruned" }, { inscription: "kept" }]);
  });

  it("is built anew on command, and says so to whoever reads it meanwhile", async () => {
    await owner.sql(`INSERT INTO bench (id, provenance, marks, division_id)
      SELECT gen_random_uuid(), 'SYNTHETIC', '{}', division.id FROM division, generate_series(1, 2500) WHERE code = '1'`);
    await parity({ owner, copier });
    await copier.sql("DELETE FROM bench WHERE inscription IS NULL");
    await copier.sql("UPDATE bench SET inscription = 'wrong'");
    await copier.sql(
      "INSERT INTO bench (id, provenance, marks, division_id) SELECT gen_random_uuid(), 'ENTERED', '{}', id FROM bench",
    );
    const building = rebuild(walks, copier.environment, ["Bench"]);
    await eventually(async () => expect(await copier.codes(some)).toEqual(["PROJECTION_REBUILDING"]));
    expect(await copier.codes("{ walks { totalCount } }")).toEqual([]);
    const [{ n } = { n: 0 }] = await owner.sql<{ n: number }>("SELECT count(*)::int AS n FROM bench");
    expect(await building).toEqual({ Bench: n });
    await parity({ owner, copier });
    await eventually(async () => expect(await copier.codes(some)).toEqual([]));
    await expect(rebuild(walks, copier.environment, ["Walk"])).rejects.toThrow("Walk is no copy");
  });

  it("is built anew when its declaration asks for other columns", async () => {
    await copier.stop();
    await copier.sql("UPDATE projection SET asked = 'inscription'");
    await copier.sql("UPDATE bench SET set_on = NULL");
    await copier.start();
    await parity({ owner, copier });
  });

  it("cannot be rebuilt while its owner is away, and answers again when it is back", async () => {
    await owner.stop();
    await expect(rebuild(walks, copier.environment, [])).rejects.toThrow("The tiny service cannot be read");
    await eventually(async () => expect(await copier.codes(some)).toEqual(["PROJECTION_REBUILDING"]));
    await owner.start();
    await eventually(async () => expect(await copier.codes(some)).toEqual([]));
    await parity({ owner, copier });
  });
});
