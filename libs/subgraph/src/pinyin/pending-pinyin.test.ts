import { createTestDatabase, type TestDatabase } from "@youth-graph/testing";
import { DataSource } from "typeorm";
import { pendingPinyin } from "./pending-pinyin";
import { pinyinStatements } from "./pinyin-statements";

const name = { table: "spot", source: "name", target: "name_pinyin" };
const title = { table: "spot", source: "title", target: "title_pinyin" };
const derived = (column: string): string => `SELECT derive_pinyin('spot', '${column}', '${column}_pinyin')`;

let database: TestDatabase;
let source: DataSource;
beforeEach(async () => {
  database = await createTestDatabase({ name: "pinyin_pending", migrate: () => Promise.resolve() });
  source = await new DataSource({
    type: "postgres",
    url: database.url,
    installExtensions: false,
  }).initialize();
  await source.query("CREATE TABLE spot (name text, name_pinyin text, title text, title_pinyin text)");
}, 60_000);
afterEach(async () => {
  await source.destroy();
  await database.drop();
});

const run = async (statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await source.query(statement);
};
const nothing = { first: { up: [], down: [] }, last: { up: [], down: [] } };

describe("pending changes of pinyin", () => {
  it("are none for a service without searchable columns", async () => {
    expect(await pendingPinyin([], source)).toEqual(nothing);
  });

  it("are everything at first, and can be undone", async () => {
    const { first, last } = await pendingPinyin([name, title], source);
    expect(first).toEqual(nothing.first);
    expect(last.up).toEqual([...pinyinStatements, derived("name"), derived("title")]);
    await run(last.up);
    expect(await pendingPinyin([name, title], source)).toEqual(nothing);
    await run([...last.down].reverse());
    expect((await pendingPinyin([name, title], source)).last.up).toEqual(last.up);
  });

  it("are a column's trigger where it lacks one, or has it switched off", async () => {
    await run([...pinyinStatements, derived("name")]);
    const missing = await pendingPinyin([name, title], source);
    expect(missing.last).toEqual({
      up: [derived("title")],
      down: [`DROP FUNCTION "spot_title_pinyin" CASCADE`],
    });
    await source.query("ALTER TABLE spot DISABLE TRIGGER derive_name_pinyin");
    expect((await pendingPinyin([name], source)).last.up).toEqual([derived("name")]);
    await run([derived("name")]);
    expect(await pendingPinyin([name], source)).toEqual(nothing);
  });

  it("are a trigger too many, which goes before its column does", async () => {
    await run([...pinyinStatements, derived("name"), derived("title")]);
    const { first, last } = await pendingPinyin([name], source);
    expect(last).toEqual(nothing.last);
    expect(first).toEqual({
      up: [`DROP FUNCTION "spot_title_pinyin" CASCADE`],
      down: [derived("title")],
    });
    await run([...first.up, "ALTER TABLE spot DROP COLUMN title_pinyin"]);
    expect(await pendingPinyin([name], source)).toEqual(nothing);
  });

  it("are a function that has another body, and then all pinyin is written anew", async () => {
    const [table = "", pinyinOf = "", derive = ""] = pinyinStatements;
    const older = pinyinOf.replace("'liao'", "'le'");
    await run([table, older, derive, derived("name")]);
    const { last } = await pendingPinyin([name], source);
    expect(last.up).toEqual([pinyinOf, "COMMENT ON TABLE pinyin_reading IS NULL"]);
    await run(last.up);
    expect(await pendingPinyin([name], source)).toEqual(nothing);
    await run([...last.down].reverse());
    expect((await pendingPinyin([name], source)).last.up).toEqual(last.up);
  });
});
