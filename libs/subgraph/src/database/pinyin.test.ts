import { Client } from "pg";
import { DataSource } from "typeorm";
import { Division, tiny } from "../../test/tiny-subgraph";
import { openSubgraph, type SubgraphUnderTest } from "../test/open-subgraph";
import { copyTable } from "./copy-table";
import { dataSourceOf } from "./data-source";
import { pendingChanges } from "./pending-changes";

const id = (n: number): string => `10000000-0000-4000-8000-0000000000${n}`;
const found = async (pinyin: string): Promise<string[]> => {
  const { data, errors } = await subgraph.execute<{ divisions: { nodes: { name: string }[] } }>(
    `{ divisions(where: { name: { pinyin: "${pinyin}" } }) { nodes { name } } }`,
  );
  expect(errors).toEqual([]);
  return data.divisions.nodes.map(({ name }) => name);
};
const insert = `INSERT INTO division (id, provenance, code, name, ancestor_ids)`;

let subgraph: SubgraphUnderTest;
let source: DataSource;
beforeEach(async () => {
  subgraph = await openSubgraph(tiny);
  source = await dataSourceOf(tiny, { url: subgraph.databaseUrl, poolSize: 1 }).initialize();
}, 60_000);
afterEach(async () => {
  await source.destroy();
  await subgraph.close();
});

describe("the pinyin of names", () => {
  it("is there for what the seed wrote", async () => {
    expect(await found("yi")).toContain("一");
    expect(await found("dongbeiyuan")).toEqual(["东北园社区"]);
  });

  it("follows what TypeORM saves, updates and inserts", async () => {
    const divisions = source.getRepository(Division);
    const row = { provenance: "ENTERED" as const, note: null, ancestorIds: [] };
    const saved = await divisions.save(
      divisions.create({ id: id(11), code: "x11", name: "义堂镇", ...row } as never),
    );
    expect(await found("yitang")).toEqual(["义堂镇"]);
    await divisions.save({ ...(saved as object), name: "兰山" } as never);
    expect([await found("yitang"), await found("lanshan")]).toEqual([[], ["兰山"]]);
    await divisions.update({ code: "x11" }, { name: "曹家王庄" });
    expect([await found("lanshan"), await found("cjwz")]).toEqual([[], ["曹家王庄"]]);
    await divisions.update({ code: "x11" }, { code: "x12" });
    expect(await found("cjwz")).toEqual(["曹家王庄"]);
    await divisions.insert({ id: id(13), code: "x13", name: "柳青街道", ...row } as never);
    expect(await found("liuqing")).toEqual(["柳青街道"]);
  });

  it("follows what plain SQL inserts and updates, whatever it writes in its place", async () => {
    await subgraph.sql(
      `${insert} SELECT gen_random_uuid(), 'ENTERED', 'sql' || n, '义堂镇', '{}' FROM generate_series(1, 3) n`,
    );
    expect(await found("yitang")).toHaveLength(3);
    await subgraph.sql("UPDATE division SET name = '柳青' WHERE code = 'sql1'");
    expect([await found("yitang"), await found("liuqing")]).toMatchObject([{ length: 2 }, ["柳青"]]);
    await subgraph.sql("UPDATE division SET name_pinyin = 'wrong' WHERE code = 'sql1'");
    expect([await found("wrong"), await found("liuqing")]).toEqual([[], ["柳青"]]);
  });

  it("follows what COPY stores", async () => {
    const client = new Client({ connectionString: subgraph.databaseUrl });
    await client.connect();
    const row = { provenance: "ENTERED", note: null, ancestorIds: [], parentId: null };
    const rows = ["兰山", "曹家王庄"].map((name, n) => ({ id: id(20 + n), code: `copy${n}`, name, ...row }));
    expect(await copyTable(client, '"division"', rows)).toBe(2);
    await client.end();
    expect([await found("lanshan"), await found("caojiawangzhuang")]).toEqual([["兰山"], ["曹家王庄"]]);
  });

  it("never shows: neither a field nor a filter", async () => {
    const { errors } = await subgraph.execute(
      "{ divisions(where: { namePinyin: {} }) { nodes { namePinyin } } }",
    );
    expect(errors.map(({ code }) => code)).toEqual([
      "GRAPHQL_VALIDATION_FAILED",
      "GRAPHQL_VALIDATION_FAILED",
    ]);
  });

  it.each(["", "  ", "东北园", "dong%"])("is not %p", async pinyin => {
    const { errors } = await subgraph.execute(
      `{ divisions(where: { name: { or: [{ pinyin: "${pinyin}" }] } }) { totalCount } }`,
    );
    expect(errors).toMatchObject([
      { code: "FILTER_INVALID", message: expect.stringContaining("where.name") as string },
    ]);
  });
});

describe("what TypeORM cannot compare", () => {
  const pending = async (): Promise<string[]> => (await pendingChanges(tiny, subgraph.databaseUrl)).up;

  it("is pending while an index of names lacks, and while there is one too many", async () => {
    expect(await pending()).toEqual([]);
    await subgraph.sql("DROP INDEX division_name_characters, division_name_pinyin_trgm");
    const missing = await pending();
    expect(missing).toEqual([
      expect.stringContaining('"division_name_characters"'),
      expect.stringContaining('"division_name_pinyin_trgm"'),
    ]);
    for (const sql of missing) await subgraph.sql(sql);
    expect(await pending()).toEqual([]);
    await subgraph.sql("CREATE INDEX division_code_characters ON division (code)");
    expect(await pending()).toContain('DROP INDEX "division_code_characters"');
  });

  it("is pending while nobody notes the changes of a noun", async () => {
    for (const event of ["insert", "update", "delete", "truncate"])
      await subgraph.sql(`DROP TRIGGER outbox_${event} ON bench`);
    const missing = await pending();
    expect(missing).toEqual(["SELECT publish('bench', 'Bench')"]);
    for (const sql of missing) await subgraph.sql(sql);
    expect(await pending()).toEqual([]);
  });
});
