import { DataSource } from "typeorm";
import { Division, tiny } from "../../test/tiny-subgraph";
import { openSubgraph, type SubgraphUnderTest } from "../test/open-subgraph";
import { dataSourceOf } from "./data-source";
import { migrate } from "./migrate";
import { pendingChanges } from "./pending-changes";

const id = (n: number): string => `00000000-0000-4000-8000-0000000000${n}`;
const found = async (pinyin: string): Promise<string[]> => {
  const { data, errors } = await subgraph.execute<{ divisions: { nodes: { name: string }[] } }>(
    `{ divisions(where: { name: { pinyin: "${pinyin}" } }) { nodes { name } } }`,
  );
  expect(errors).toEqual([]);
  return data.divisions.nodes.map(({ name }) => name);
};

let subgraph: SubgraphUnderTest;
let source: DataSource;
beforeAll(async () => {
  subgraph = await openSubgraph(tiny);
  source = await dataSourceOf(tiny, { url: subgraph.databaseUrl, poolSize: 1 }).initialize();
}, 60_000);
afterAll(async () => {
  await source.destroy();
  await subgraph.close();
});

describe("the pinyin of names", () => {
  it("is there for what the seed wrote", async () => expect(await found("yi")).toContain("一"));

  it("follows what TypeORM saves, updates and inserts", async () => {
    const divisions = source.getRepository(Division);
    const row = { provenance: "ENTERED" as const, note: null, benches: [] };
    const saved = await divisions.save(
      divisions.create({ id: id(11), code: "11", name: "东北园", ...row } as never),
    );
    expect(await found("dongbeiyuan")).toEqual(["东北园"]);
    await divisions.save({ ...(saved as object), name: "金雀山" } as never);
    expect([await found("dongbeiyuan"), await found("jqs")]).toEqual([[], ["金雀山"]]);
    await divisions.update({ code: "11" }, { name: "曹家王庄" });
    expect([await found("jqs"), await found("cjwz")]).toEqual([[], ["曹家王庄"]]);
    await divisions.update({ code: "11" }, { code: "12" });
    expect(await found("cjwz")).toEqual(["曹家王庄"]);
    await divisions.insert({ id: id(13), code: "13", name: "柳青街道", ...row } as never);
    expect(await found("liuqing")).toEqual(["柳青街道"]);
  });

  it("is filled in by migrate for what plain SQL wrote", async () => {
    await subgraph.sql(
      "INSERT INTO division (id, provenance, code, name) SELECT gen_random_uuid(), 'ENTERED', 'sql' || n, '义堂镇' FROM generate_series(1, 3) n",
    );
    expect(await found("yitang")).toEqual([]);
    await migrate(tiny, subgraph.databaseUrl);
    expect(await found("yitang")).toHaveLength(3);
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

describe("the indexes of names", () => {
  it("are pending until a migration makes them, and while it makes one too many", async () => {
    const indexes = async (): Promise<string[]> =>
      (await pendingChanges(tiny, subgraph.databaseUrl)).up.filter(sql =>
        /EXTENSION|INDEX "division/.test(sql),
      );
    const missing = await indexes();
    expect(missing).toEqual([
      "CREATE EXTENSION IF NOT EXISTS pg_trgm",
      expect.stringContaining('"division_name_characters"'),
      expect.stringContaining('"division_name_pinyin_trgm"'),
    ]);
    for (const sql of missing) await subgraph.sql(sql);
    expect(await indexes()).toEqual([]);
    await subgraph.sql("CREATE INDEX division_code_characters ON division (code)");
    expect(await indexes()).toEqual(['DROP INDEX "division_code_characters"']);
  });
});
