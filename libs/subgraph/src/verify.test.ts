import { eventually } from "@youth-graph/testing";
import { parity, startTwoServices, type TwoServices } from "../test/two-services";
import { secret } from "../test/test-service";
import { walks } from "../test/walks-subgraph";
import { catalogOf } from "./manifest";
import { Copies } from "./projection/copies";
import { projectionsOf } from "./projection/projections";
import { SourceClient } from "./projection/source-client";
import { SourceConsumer } from "./projection/source-consumer";
import { run } from "./run";
import { verify, type Verified } from "./verify";

jest.setTimeout(60_000);

let services: TwoServices;
beforeAll(async () => {
  services = await startTwoServices();
  // So many that they are compared in two pages, with ids of both ends among them.
  await services.owner.sql(`INSERT INTO bench (id, provenance, marks, seats, division_id)
    SELECT id, 'SYNTHETIC', '{}', 4, (SELECT id FROM division LIMIT 1) FROM (
      SELECT gen_random_uuid() AS id FROM generate_series(1, 10100)
      UNION VALUES ('${id("0")}'::uuid), ('${id("f")}'), ('${id("7")}')) AS made`);
  await parity(services);
}, 120_000);
afterAll(() => services.close());

function id(digit: string): string {
  return "00000000-0000-0000-0000-000000000000".replaceAll("0", digit);
}
const total = 10_105;
const verified = async (mend: boolean): Promise<Verified | undefined> =>
  (await verify(walks, services.copier.environment, { named: ["Bench"], mend }))[0];
const found = (rows: number, differing: number, mended: number) => ({
  type: "Bench",
  rows,
  differing,
  mended,
  setAside: 0,
});

/** What an operator does at the owner so that no trigger notes it. */
const unnoticed = async (sql: string, values: unknown[] = []): Promise<void> => {
  const { owner } = services;
  await owner.sql("ALTER TABLE bench DISABLE TRIGGER USER");
  await owner.sql(sql, values);
  await owner.sql("ALTER TABLE bench ENABLE TRIGGER USER");
};
const byHand = (sql: string) => services.copier.sql(sql).then(() => undefined);

/** What differs in how many rows, and by how many the copy has another number of them. */
const faults: [string, () => Promise<void>, number, number][] = [
  [
    "rows that the owner changed with its triggers disabled",
    () => unnoticed("UPDATE bench SET seats = 7 WHERE id IN ($1, $2, $3)", [id("0"), id("7"), id("f")]),
    3,
    0,
  ],
  [
    "a value that became null, and one that became an empty text",
    async () => {
      await byHand(`UPDATE bench SET seats = NULL WHERE id = '${id("f")}'`);
      await byHand(`UPDATE bench SET inscription = '' WHERE id = '${id("7")}'`);
    },
    2,
    0,
  ],
  [
    "a row that was deleted in the copy by hand",
    () => byHand(`DELETE FROM bench WHERE id = '${id("0")}'`),
    1,
    -1,
  ],
  [
    "a row that was added in the copy by hand",
    () =>
      byHand(
        "INSERT INTO bench (id, provenance, marks, division_id) VALUES (gen_random_uuid(), 'ENTERED', '{}', gen_random_uuid())",
      ),
    1,
    1,
  ],
  [
    "a thousand rows in a row that the copy lost",
    () => byHand("DELETE FROM bench WHERE id IN (SELECT id FROM bench ORDER BY id DESC LIMIT 1000)"),
    1_000,
    -1_000,
  ],
];

describe("a copy that is compared with its owner's rows", () => {
  it.each(faults)(
    "is found to have %s, each row of them, and has the owner's after",
    async (_what, spoil, rows, more) => {
      await parity(services);
      await spoil();
      expect(await verified(false)).toEqual(found(total + more, rows, 0));
      expect(await verified(true)).toEqual(found(total + more, rows, rows));
      expect(await verified(false)).toEqual(found(total, 0, 0));
      await parity(services);
    },
  );

  it("is not taken for another because of changes that it is yet to hear of, however long they are held back", async () => {
    const { owner, copier } = services;
    await parity(services);
    const late = await owner.pool.connect();
    await late.query("BEGIN; SELECT pg_current_xact_id()");
    await owner.sql("UPDATE bench SET inscription = 'held back' WHERE id = ANY($1)", [[id("0"), id("f")]]);
    await owner.sql("DELETE FROM bench WHERE id = $1", [id("7")]);
    await byHand(
      `UPDATE bench SET inscription = 'wrong' WHERE id = (SELECT id FROM bench WHERE inscription IS NULL LIMIT 1)`,
    );
    expect(await verified(true)).toEqual(found(total, 1, 1));
    expect(await copier.sql("SELECT FROM bench WHERE inscription = 'held back'")).toEqual([]);
    await late.query("COMMIT");
    late.release();
    await parity(services);
    await owner.sql("INSERT INTO bench SELECT ($2::bench).* FROM bench WHERE id = $1", [
      id("0"),
      `(${id("7")},SYNTHETIC,,,{},,,${(await owner.sql<{ id: string }>("SELECT id FROM division LIMIT 1"))[0]?.id})`,
    ]);
    await parity(services);
  });

  it("is compared by itself, a page a round, whichever replica has the lock, and health tells", async () => {
    const { owner, copier } = services;
    await parity(services);
    await copier.stop();
    await byHand(`UPDATE bench SET seats = 99 WHERE id IN ('${id("0")}', '${id("f")}')`);
    await copier.sql("UPDATE copy_check SET checked_at = now() - interval '2 hours', found = NULL");
    const told: unknown[] = [];
    const catalog = catalogOf(walks);
    const stopped = new AbortController().signal;
    const replica = (): SourceConsumer =>
      new SourceConsumer({
        source: "tiny",
        catalog,
        projections: projectionsOf(catalog).filter(({ type }) => type === "Bench"),
        client: new SourceClient({ url: `${owner.url}/graphql`, secret, stopped }),
        pool: copier.pool,
        copies: new Copies(copier.pool),
        interval: 1,
        checkInterval: 3_600_000,
        stopped,
        onChecked: (...all) => told.push(all),
      });
    const [one, other] = [replica(), replica()];
    await one.round();
    expect(await copier.sql("SELECT running FROM copy_check WHERE type = 'Bench'")).toMatchObject([
      { running: { rows: 10_000, differing: 1, mended: 1 } },
    ]);
    await other.round();
    await other.round();
    expect(told).toEqual([["Bench", { rows: total, differing: 2, mended: 2 }]]);
    await copier.start();
    await eventually(async () => {
      const { body } = await copier.get("/health/projections");
      expect(body).toMatchObject([
        { type: "Division" },
        { type: "Bench", lastCheck: { rows: total, differing: 2, mended: 2 } },
      ]);
    });
  });

  it("is compared on the command line, which fails when something differed", async () => {
    const { copier } = services;
    await parity(services);
    await byHand(`UPDATE bench SET seats = 99 WHERE id = '${id("f")}'`);
    const before = { ...process.env };
    const lines: string[] = [];
    const written = jest
      .spyOn(process.stdout, "write")
      .mockImplementation(line => lines.push(String(line)) > 0);
    const command = async (...options: string[]): Promise<unknown> => {
      process.exitCode = 0;
      lines.length = 0;
      await run(walks, ["verify", ...options]);
      return [process.exitCode, lines.join("")];
    };
    try {
      Object.assign(process.env, {
        DATABASE_URL: copier.database.url,
        GATEWAY_SECRET: secret,
        TINY_URL: copier.settings["TINY_URL"],
      });
      const line = (differing: number, mended: number): string =>
        `walks: Bench ${total} rows, ${differing} differing, ${mended} mended\n`;
      expect(await command("Bench", "--look")).toEqual([1, line(1, 0)]);
      expect(await command("Bench")).toEqual([1, line(1, 1)]);
      expect(await command()).toEqual([0, `walks: Division 3 rows, 0 differing, 0 mended\n${line(0, 0)}`]);
    } finally {
      written.mockRestore();
      process.env = before;
      process.exitCode = 0;
    }
  });
});
