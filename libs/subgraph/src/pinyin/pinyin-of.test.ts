import { readFileSync } from "node:fs";
import fc from "fast-check";
import { openPinyinDatabase, type PinyinDatabase } from "../../test/pinyin-database";
import { pinyinOracle } from "@youth-graph/testing";
import { dictionaryFile } from "./dictionary-file";

let database: PinyinDatabase;
beforeAll(async () => (database = await openPinyinDatabase()), 60_000);
afterAll(() => database.close());

describe("pinyin_of", () => {
  it.each([
    ["东北园社区", "dongbeiyuanshequ dbysq"],
    ["重庆银行", "chongqingyinhang cqyh"],
    ["重点行业", "zhongdianhangye zdhy"],
    ["朝阳会计", "chaoyangkuaiji cykj"],
    ["快乐的音乐", "kuailedeyinyue kldyy"],
    ["绿女社区", "lvnvshequ lnsq lunushequ"],
    ["女", "nv n nu"],
    ["了凡书院", "liaofanshuyuan lfsy"],
    ["青年之家(未具名1)", "qingnianzhijiaweijuming1 qnzjwjm1"],
    ["“3456”工作模式ABC", "3456gongzuomoshiabc 3456gzmsabc"],
    ["ABC", "abc"],
    ["Café", "cafe"],
    ["LÜ", "lv lu"],
    ["🎉青年🎉", "qingnian qn"],
    ["🎉", null],
    ["、", null],
    ["", null],
  ])("reads %s as %s", async (name, pinyin) => {
    expect(await database.pinyinOf([name])).toEqual([pinyin]);
  });

  it("reads nothing where there is no name", async () => {
    const { rows } = await database.client.query("SELECT pinyin_of(NULL) AS pinyin");
    expect(rows).toEqual([{ pinyin: null }]);
  });
});

/** The names of which the database says something else than pinyin-pro. */
async function mistaken(names: readonly string[]): Promise<unknown[]> {
  const found = await database.pinyinOf(names);
  return names.flatMap((name, n) => {
    const pinyin = pinyinOracle(name);
    return found[n] === pinyin ? [] : [{ name, pinyin, found: found[n] }];
  });
}

describe("pinyin_of agrees with pinyin-pro", () => {
  const words = readFileSync(dictionaryFile(), "utf8")
    .split("\n")
    .flatMap(line => line.split("\t")[0] || []);

  it("on words with characters of several readings", async () => {
    const places = "重庆 长沙 长清 朝阳 乐陵 单县 大埔 六安 东阿 亳州 台州";
    const others = "银行 行长 会计 音乐 快乐 女 绿 第一行 两重 为了 了 佐佐木々 々";
    expect(await mistaken(`${places} ${others}`.split(" "))).toEqual([]);
  });

  // Multiplied, the chances of two dozen characters are too small a number, which pinyin-pro gets round in its own way.
  it("on names of any length", async () => {
    const tails = Array.from({ length: 100 }, (_, length) => "东".repeat(length));
    const names = ["重庆", "音乐会计", "一行"].flatMap(word => tails.map(tail => `${word}${tail}`));
    expect(await mistaken([...names, ...tails.map(tail => `${"银行".repeat(50)}${tail}`)])).toEqual([]);
  });

  it("on every character and word of the dictionary", async () => {
    expect(words.length).toBeGreaterThan(25_000);
    expect(await mistaken(words)).toEqual([]);
  }, 60_000);

  it("on every character that Unicode makes others of", async () => {
    const points = Array.from({ length: 0x110000 }, (_, point) => point);
    const composed = points
      .filter(point => point < 0xd800 || point > 0xdfff)
      .map(point => String.fromCodePoint(point))
      .filter(
        character => character !== character.normalize("NFKD") && !/\p{Script=Hangul}/u.test(character),
      );
    // This Node.js may know characters that PostgreSQL does not know yet.
    const { rows } = await database.client.query<{ one: string }>(
      "SELECT one FROM unnest($1::text[]) AS one WHERE unicode_assigned(one)",
      [composed],
    );
    expect(rows.length).toBeGreaterThan(5_000);
    expect(await mistaken(rows.map(({ one }) => `u${one}东`))).toEqual([]);
  });

  // Words that share a character, which only one of them can have, are where segmentation has to choose.
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  const multiple = words.filter(word => word.length > 2);
  const chained = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).map(picks =>
    picks.reduce((name, pick) => {
      const shared = (byFirst.get(name.slice(-1)) ?? []).filter(word => word.length > 1);
      const next = shared[pick % shared.length]?.slice(1);
      return name + (next ?? multiple[pick % multiple.length] ?? "");
    }, ""),
  );
  const mixed = fc
    .array(
      fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom(..."了々不一重行长乐女绿第十"),
        fc.constantFrom(
          "u",
          "\u0308",
          "\u0323",
          "Ü",
          "ǘ",
          "1",
          "㈠",
          "½",
          " ",
          "(",
          "lv",
          "🎉",
          "é",
          "全",
          "⼀",
        ),
      ),
      { maxLength: 30 },
    )
    .map(pieces => pieces.join(""));

  it.each([
    ["of words that share a character", chained],
    ["of several scripts", mixed],
  ])(
    "on names %s",
    async (_, name) => {
      const names = fc.array(name, { minLength: 50, maxLength: 100 });
      await fc.assert(
        fc.asyncProperty(names, async many => expect(await mistaken(many)).toEqual([])),
        { numRuns: 40 },
      );
    },
    120_000,
  );
});
