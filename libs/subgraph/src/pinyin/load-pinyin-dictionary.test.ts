import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createTestDatabase } from "@youth-graph/testing";
import { Client, type ClientBase } from "pg";
import { DataSource } from "typeorm";
import { openPinyinDatabase, type PinyinDatabase } from "../../test/pinyin-database";
import { dictionaryFile } from "./dictionary-file";
import { pinyinDictionaryVersion } from "./dictionary-version";
import { loadPinyinDictionary } from "./load-pinyin-dictionary";

let database: PinyinDatabase;
let client: Client;
beforeAll(async () => {
  database = await openPinyinDatabase({ loaded: false });
  client = database.client;
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  await client.query("TRUNCATE spot, pinyin_reading");
  await client.query("COMMENT ON TABLE pinyin_reading IS NULL");
});

const pinyin = async (): Promise<unknown> =>
  (await client.query("SELECT id, name_pinyin FROM spot ORDER BY id")).rows;
const rowVersions = async (): Promise<unknown> =>
  (await client.query("SELECT id, xmin FROM spot ORDER BY id")).rows;

describe("the dictionary", () => {
  it("is loaded once, by one COPY", async () => {
    const asked = jest.spyOn(client, "query");
    expect(await loadPinyinDictionary(client)).toBe(true);
    // As many for a dictionary of any size; one of them refreshes the only derived column.
    expect(asked).toHaveBeenCalledTimes(9);
    asked.mockClear();
    expect(await loadPinyinDictionary(client)).toBe(false);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });

  it("gives their pinyin to rows written before it was there", async () => {
    await client.query("INSERT INTO spot (id, name) VALUES (1, '东北园'), (2, 'ABC')");
    expect(await pinyin()).toEqual([
      { id: 1, name_pinyin: null },
      { id: 2, name_pinyin: "abc" },
    ]);
    await loadPinyinDictionary(client);
    expect(await pinyin()).toEqual([
      { id: 1, name_pinyin: "dongbeiyuan dby" },
      { id: 2, name_pinyin: "abc" },
    ]);
  });

  it("replaces one of another version, and touches only the rows that it reads otherwise", async () => {
    await loadPinyinDictionary(client);
    await client.query("UPDATE pinyin_reading SET letters = 'yinxing', initials = 'yx' WHERE word = '银行'");
    await client.query("COMMENT ON TABLE pinyin_reading IS 'another'");
    await client.query("INSERT INTO spot (id, name) VALUES (1, '银行'), (2, '东北园')");
    expect(await pinyin()).toMatchObject([{ name_pinyin: "yinxing yx" }, { name_pinyin: "dongbeiyuan dby" }]);
    const [first, second] = (await rowVersions()) as unknown[];
    expect(await loadPinyinDictionary(client)).toBe(true);
    expect(await pinyin()).toMatchObject([{ name_pinyin: "yinhang yh" }, { name_pinyin: "dongbeiyuan dby" }]);
    const [firstAfter, secondAfter] = (await rowVersions()) as unknown[];
    expect(firstAfter).not.toEqual(first);
    expect(secondAfter).toEqual(second);
  });

  it("is loaded over a connection of TypeORM's", async () => {
    const source = await new DataSource({
      type: "postgres",
      url: database.url,
      installExtensions: false,
    }).initialize();
    const runner = source.createQueryRunner();
    expect(await loadPinyinDictionary((await runner.connect()) as ClientBase)).toBe(true);
    await runner.release();
    await source.destroy();
  });

  it("stays away from a database without a table for it", async () => {
    const { url, drop } = await createTestDatabase({ name: "pinyin_none", migrate: () => Promise.resolve() });
    const other = new Client({ connectionString: url });
    await other.connect();
    expect(await loadPinyinDictionary(other)).toBe(false);
    await other.end();
    await drop();
  });

  it("has its version in the code", () => {
    const hash = createHash("sha256").update(readFileSync(dictionaryFile())).digest("hex");
    expect(pinyinDictionaryVersion.split(", ")[1]).toBe(hash.slice(0, 16));
  });
});
