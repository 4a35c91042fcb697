import { formatTypeId } from "@youth-graph/kernel";
import { searchableColumns, searchEnumName, type Model } from "@youth-graph/query";
import { catalogOf, type SubgraphManifest } from "../manifest";
import type { SubgraphUnderTest } from "./open-subgraph";

/** Words of the demonstration world's names, with pinyin and initials as people would type them. */
const words = {
  东北园: ["dongbeiyuan", "DBY"],
  金雀山: ["jīn què shān", "jqs"],
  曹家王庄: ["caojia wangzhuang", "cjwz"],
  兰山: ["lanshan", "ls"],
  社区: ["shequ", "sq"],
  青年: ["qing'nian", "qn"],
  志愿: ["zhiyuan", "zy"],
};

/** What holds of every column that people search by; a service without one is not asked. */
export function describeNames(manifest: SubgraphManifest, opened: () => SubgraphUnderTest): void {
  const catalog = catalogOf(manifest);
  const models = catalog.own.filter(model => searchableColumns(model).length > 0);
  const columns = models.flatMap(model =>
    searchableColumns(model).map(
      ({ name, column }) => [`${model.name}.${name}`, model, name, column] as const,
    ),
  );
  if (columns.length === 0) return;
  const count = async (model: Model, where: string): Promise<number> => {
    const answer = await opened().execute<{ list: { totalCount: number } }>(
      `{ list: ${model.plural}(where: ${where}) { totalCount } }`,
    );
    expect(answer.errors).toEqual([]);
    return answer.data.list.totalCount;
  };
  const search = (text: string, models: readonly Model[], more = "") => {
    const types = models.map(({ prefix }) => prefix.toUpperCase());
    return opened().execute<{ hits: { id: string; score: number }[] }>(
      `query ($text: String!, $types: [${searchEnumName(manifest.name)}!]!) {
        hits: ${manifest.name}Search(text: $text, types: $types, first: 100 ${more}) { id score } }`,
      { text, types },
    );
  };

  it.each(columns)("%s is found by the pinyin of its words", async (_, model, name) => {
    for (const [word, spellings] of Object.entries(words))
      for (const spelling of spellings) {
        const missed = `{ and: [{ ${name}: { contains: "${word}" } }, { not: { ${name}: { pinyin: "${spelling}" } } }] }`;
        expect([word, spelling, await count(model, missed)]).toEqual([word, spelling, 0]);
      }
    expect(await count(model, `{ ${name}: { pinyin: "vvv" } }`)).toBe(0);
  });

  it.each(columns)("%s has its pinyin beside it in every row", async (_, model, _name, column) => {
    const [found] = await opened().sql(
      `SELECT count("${column}")::int AS names, count("${column}_pinyin")::int AS pinyin FROM ${model.prefix}`,
    );
    expect(found).toEqual({ names: found?.["names"], pinyin: found?.["names"] });
  });

  it.each(columns)("%s is searched, whole names first, in one statement", async (_, model, _name, column) => {
    const [row] = await opened().sql<{ id: string; text: string }>(
      `SELECT id, left("${column}", 100) AS text FROM ${model.prefix} WHERE length("${column}") <= 100 LIMIT 1`,
    );
    if (!row) return;
    const { data, errors, statements } = await search(row.text, models);
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(1);
    const exact = data.hits.filter(({ score }) => score === 1).map(({ id }) => id);
    expect(exact).toContain(formatTypeId(model.prefix, row.id));
  });

  it("searches within a division only what has a place", async () => {
    const none = formatTypeId("division", "00000000-0000-4000-8000-000000000000");
    const { data, errors } = await search("青年", models, `, within: "${none}"`);
    expect([data, errors]).toEqual([{ hits: [] }, []]);
  });
}
