import { randomUUID } from "node:crypto";
import { openClubDatabase, readerOf, type ClubDatabase } from "../../test/club-database";
import { clubModel, everything, listOf } from "../../test/club-lists";
import { pinyinOracle } from "@youth-graph/testing";
import { searchSql } from "../search/search-statement";

const rows = 100_000;
const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"];
const places = [..."东西南北中前后上下大小新老红青白黄金银山水河湖海桥店庄屯寨堡岭沟泉井园林坊"];
const at = (list: readonly string[], index: number): string => list[index % list.length] ?? "";
/** A hundred thousand names in the manner of villages, most of them different. */
const nameOf = (n: number): string =>
  `${at(surnames, n)}家${at(places, Math.floor(n / 7))}${at(places, Math.floor(n / 311))}社区居民委员会`;

let database: ClubDatabase;
beforeAll(async () => {
  database = await openClubDatabase();
  const names = [...Array.from({ length: rows }, (_, n) => nameOf(n)), "东北园社区居民委员会"];
  await database.execute(
    "INSERT INTO club (id, name, name_pinyin) SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])",
    [names.map(() => randomUUID()), names, names.map(pinyinOracle)],
  );
  await database.execute("VACUUM ANALYZE club");
}, 120_000);
afterAll(() => database.close());

/** The plans of what the engine itself sends for a list. */
async function planOf(condition: Record<string, unknown>): Promise<{ plan: string; found: number | null }> {
  let plan = "";
  const watching = readerOf({
    async query(sql, values, copies) {
      plan = await database.explain(sql, values);
      return database.query(sql, values, copies);
    },
  });
  const list = await listOf(watching, { where: { name: condition } }, { ...everything, moreThan: [] });
  return { plan, found: list.totalCount };
}

describe("among a hundred thousand names", () => {
  it.each([
    [{ contains: "东北园" }, "club_name_characters"],
    [{ contains: "北园" }, "club_name_characters"],
    [{ containsInsensitive: "东北园" }, "club_name_characters"],
    [{ matches: "东北园居委会" }, "club_name_characters"],
    [{ startsWith: "东北" }, "club_name_characters"],
    [{ startsWithInsensitive: "东北园" }, "club_name_characters"],
    [{ endsWith: "北园社区居民委员会" }, "club_name_characters"],
    [{ pinyin: "dongbeiyuan" }, "club_name_pinyin_trgm"],
    [{ pinyin: "dbysq" }, "club_name_pinyin_trgm"],
  ])("%j is found by index", async (condition, index) => {
    const { plan, found } = await planOf(condition);
    expect(found).toBeGreaterThan(0);
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan on club/);
  });

  it.each(["东北园", "dongbeiyuan", "dongbeyuan", "东北圆"])(
    "a search for %s is found by index",
    async text => {
      const statement = database.reader.statement("search");
      const sql = searchSql({ text, models: [clubModel], within: null, first: 20 }, statement);
      const plan = await database.explain(sql, statement.values);
      expect(plan).toContain("club_name_pinyin_trgm");
      expect(plan).not.toMatch(/Seq Scan on club/);
      const [best] = await database.reader.run(statement, sql);
      expect(best).toMatchObject({ name: "东北园社区居民委员会" });
    },
  );
});
