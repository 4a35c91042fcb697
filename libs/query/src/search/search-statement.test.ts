import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { Club, clubs, Member, Place } from "../../test/clubs";
import { clubRow } from "../../test/world";
import { searchSql } from "./search-statement";

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const [inside, outside] = [uuid(901), uuid(902)];
/** From the best match of 东北园 to the worst. */
const names = [
  "东北园",
  "东北园棋社",
  "东北园合唱团体",
  "在东北园",
  "洞北院",
  "东贝园合唱",
  "洞北院合唱团",
  "在洞北院",
  "100%_\\",
  "KTV合唱",
];

let database: ClubDatabase;
beforeAll(async () => {
  database = await openClubDatabase();
  await database.fill({
    places: [
      { id: inside, code: "1", level: "CITY", ancestorIds: [inside] },
      { id: outside, code: "2", level: "CITY", ancestorIds: [outside] },
    ],
    clubs: names.map((name, n) => clubRow({ id: uuid(n), name, placeId: n % 2 === 0 ? inside : outside })),
  });
}, 60_000);
afterAll(() => database.close());

interface Hit {
  name: string;
  matched: string;
  score: number;
}

async function search(text: string, request: { within?: string; first?: number } = {}): Promise<Hit[]> {
  const { within = null, first = 20 } = request;
  const models = [Place, Club, Member].map(noun => clubs.of(noun));
  const rows = await database.reader.query("search", statement =>
    searchSql({ text, models, within, first }, statement),
  );
  return rows as unknown as Hit[];
}
const found = async (text: string, request = {}): Promise<string[]> =>
  (await search(text, request)).map(({ name }) => name);

describe("a search", () => {
  it("ranks the whole name, its beginning, part of it, then the same by pinyin, shorter names first", async () => {
    const hits = await search("东北园");
    expect(hits.map(({ name }) => name)).toEqual(names.slice(0, 8));
    expect(hits.map(({ matched }) => matched)).toEqual([
      ...Array<string>(4).fill("NAME"),
      ...Array<string>(4).fill("PINYIN"),
    ]);
    const scores = hits.map(({ score }) => score);
    expect(scores[0]).toBe(1);
    expect(scores.every((score, n) => n === 0 || score < (scores[n - 1] ?? 0))).toBe(true);
  });

  it.each([
    ["dongbeiyuan", "东北园"],
    ["Dōng Běi Yuán", "东北园"],
    ["dby", "东北园"],
    ["dongbeiyuanqi", "东北园棋社"],
    ["东北yuan棋", "东北园棋社"],
    ["ktv", "KTV合唱"],
    ["100%_\\", "100%_\\"],
    ["%_", "100%_\\"],
  ])("for %s finds %s first", async (text, name) => expect((await found(text))[0]).toBe(name));

  it("puts names whose pinyin or initials begin so before those that only hold it", async () => {
    const hits = await found("dby");
    expect(hits.indexOf("在东北园")).toBeGreaterThan(hits.indexOf("洞北院合唱团"));
  });

  it.each(["dongbeyuan", "dongbieyuan", "donbeiyuan"])("finds names spelled like %s", async typo => {
    const hits = await search(typo);
    expect(hits.map(({ name }) => name)).toContain("东北园");
    expect(hits.every(({ matched, score }) => matched === "SIMILAR" && score <= 0.5)).toBe(true);
  });

  it("looks for similar names only where better ones leave room", async () => {
    expect((await search("dongbeiyuanqi")).map(({ matched }) => matched)).toContain("SIMILAR");
    expect((await search("dongbeiyuanqi", { first: 1 })).map(({ matched }) => matched)).toEqual(["PINYIN"]);
  });

  it("gives as many as asked for, the best", async () => {
    expect(await found("东北园", { first: 3 })).toEqual(names.slice(0, 3));
    expect(await found("东北园", { first: 0 })).toEqual([]);
  });

  it("within a division finds what lies in it", async () => {
    expect(await found("东北园", { within: inside })).toEqual([
      "东北园",
      "东北园合唱团体",
      "洞北院",
      "洞北院合唱团",
    ]);
  });

  it.each(["东", "、", "zzzz", "%", "'; DROP TABLE club; --"])(
    "for %p finds only what has it",
    async text => {
      for (const { name } of await search(text)) expect(name).toContain(text);
    },
  );
});
