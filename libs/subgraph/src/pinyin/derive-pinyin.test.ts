import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { from as copyFrom } from "pg-copy-streams";
import { DataSource, EntitySchema } from "typeorm";
import { openPinyinDatabase, type PinyinDatabase } from "../../test/pinyin-database";
import { pinyinOracle } from "@youth-graph/testing";

let database: PinyinDatabase;
beforeAll(async () => (database = await openPinyinDatabase()), 60_000);
afterAll(() => database.close());
beforeEach(() => database.client.query("TRUNCATE spot"));

const pinyin = async (): Promise<unknown[]> => {
  const { rows } = await database.client.query<{ name_pinyin: string | null }>(
    "SELECT name_pinyin FROM spot ORDER BY id",
  );
  return rows.map(row => row.name_pinyin);
};

describe("a derived column", () => {
  it("is written by INSERT, with or without a name", async () => {
    await database.client.query("INSERT INTO spot (id, name) VALUES (1, '东北园'), (2, NULL), (3, '🎉')");
    expect(await pinyin()).toEqual(["dongbeiyuan dby", null, null]);
  });

  it("follows an UPDATE of the name", async () => {
    await database.client.query("INSERT INTO spot (id, name) VALUES (1, '东北园'), (2, '金雀山')");
    await database.client.query("UPDATE spot SET name = '重庆路' WHERE id = 1");
    expect(await pinyin()).toEqual(["chongqinglu cql", "jinqueshan jqs"]);
    await database.client.query("UPDATE spot SET name = NULL WHERE id = 1");
    expect(await pinyin()).toEqual([null, "jinqueshan jqs"]);
  });

  it("follows an INSERT that becomes an UPDATE", async () => {
    const insert = `INSERT INTO spot (id, name) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET name = excluded.name`;
    for (const name of ["东北园", "金雀山"]) await database.client.query(insert, [name]);
    expect(await pinyin()).toEqual(["jinqueshan jqs"]);
  });

  it("is written by COPY", async () => {
    const copy = database.client.query(copyFrom("COPY spot (id, name) FROM STDIN"));
    await pipeline(Readable.from(["1\t东北园\n2\t\\N\n3\t音乐\n"]), copy);
    expect(await pinyin()).toEqual(["dongbeiyuan dby", null, "yinyue yy"]);
  });

  it("is nobody else's to write", async () => {
    await database.client.query("INSERT INTO spot (id, name, name_pinyin) VALUES (1, '东北园', 'mine')");
    expect(await pinyin()).toEqual(["dongbeiyuan dby"]);
    await database.client.query("UPDATE spot SET name_pinyin = 'mine'");
    expect(await pinyin()).toEqual(["dongbeiyuan dby"]);
  });

  it("is left alone by an UPDATE of another column", async () => {
    await database.client.query("INSERT INTO spot (id, name) VALUES (1, '东北园')");
    await database.client.query("ALTER TABLE spot DISABLE TRIGGER USER");
    await database.client.query("UPDATE spot SET name_pinyin = 'as it was'");
    await database.client.query("ALTER TABLE spot ENABLE TRIGGER USER");
    await database.client.query("UPDATE spot SET code = '371302'");
    expect(await pinyin()).toEqual(["as it was"]);
    await database.client.query("UPDATE spot SET name = name");
    expect(await pinyin()).toEqual(["dongbeiyuan dby"]);
  });

  it("follows what TypeORM saves, updates and upserts, though it never sends it", async () => {
    const Spot = new EntitySchema<{ id: number; name: string | null; code?: string }>({
      name: "spot",
      columns: {
        id: { type: Number, primary: true },
        name: { type: String, nullable: true },
        code: { type: String, nullable: true },
      },
    });
    const source = await new DataSource({
      type: "postgres",
      url: database.url,
      entities: [Spot],
      installExtensions: false,
    }).initialize();
    const spots = source.getRepository(Spot);
    await spots.save([
      { id: 1, name: "东北园" },
      { id: 2, name: "柳青街道" },
    ]);
    await spots.save({ id: 1, name: "金雀山" });
    await spots.update({ id: 2 }, { name: "曹家王庄" });
    await spots.upsert({ id: 3, name: "银行" }, ["id"]);
    await source.destroy();
    expect(await pinyin()).toEqual(["jinqueshan jqs", "caojiawangzhuang cjwz", "yinhang yh"]);
  });

  it("is filled for rows that were there before", async () => {
    const { client } = database;
    await client.query(`CREATE TABLE "older one" (id int, "full name" text, reading text)`);
    await client.query(`INSERT INTO "older one" VALUES (1, '东北园'), (2, NULL)`);
    await client.query(`SELECT derive_pinyin('"older one"', 'full name', 'reading')`);
    const { rows } = await client.query(`SELECT reading FROM "older one" ORDER BY id`);
    expect(rows).toEqual([{ reading: "dongbeiyuan dby" }, { reading: null }]);
    await client.query(`DROP TABLE "older one"; DROP FUNCTION "older one_reading"`);
  });
});

it("ten thousand names are written in one statement, each with a few looks into the dictionary", async () => {
  const { client } = database;
  const kinds = ["社区居民委员会", "街道青年之家(未具名)", "重庆路团支部", "音乐厅", "中学"];
  const names = Array.from({ length: 10_000 }, (_, n) => `兰山区第${n}${kinds[n % kinds.length]}`);
  // The session's own counters; within a transaction PostgreSQL does not begin them anew.
  const reads = async (): Promise<{ scans: number; looks: number }> => {
    const { rows } = await client.query<{ scans: string; looks: string }>(
      "SELECT seq_scan AS scans, idx_scan AS looks FROM pg_stat_xact_user_tables WHERE relname = 'pinyin_reading'",
    );
    return { scans: Number(rows[0]?.scans), looks: Number(rows[0]?.looks) };
  };
  await client.query("BEGIN");
  const before = await reads();
  await client.query(
    "INSERT INTO spot (id, name) SELECT n, name FROM unnest($1::text[]) WITH ORDINALITY AS asked (name, n)",
    [names],
  );
  const after = await reads();
  await client.query("COMMIT");
  expect(await pinyin()).toEqual(names.map(pinyinOracle));
  // Work and not time, which is the machine's: never through the whole dictionary, and at most twice for a character.
  const characters = names.reduce((sum, name) => sum + name.length, 0);
  expect(after.scans - before.scans).toBe(0);
  expect(after.looks - before.looks).toBeGreaterThan(names.length);
  expect(after.looks - before.looks).toBeLessThanOrEqual(2 * characters);
}, 60_000);
