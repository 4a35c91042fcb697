import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { idsOf, listOf } from "../../test/club-lists";
import { clubRow } from "../../test/world";

const names = [
  "东北园社区居民委员会",
  "西北园村村民委员会",
  "前十里堡社区居委会",
  "前街村民委员会",
  "东叠庄村委会",
  "中村村委会",
  "金城社区村民委员会",
  "柳青街道",
  "方城镇",
  "兰山街道前钦宿村团支部",
  "义堂镇里庄社区团总支",
  "枣园镇前店子村联合团支部",
  "东明社区团组织",
  "“沂州·印象”项目",
  "青年之家(未具名1)",
  "100%青年",
];

let database: ClubDatabase;
beforeAll(async () => {
  database = await openClubDatabase();
  const clubs = names.map((name, at) =>
    clubRow({ id: `00000000-0000-4000-8000-0000000000${String(at).padStart(2, "0")}`, name }),
  );
  await database.fill({ places: [], clubs, members: [], visits: [] });
}, 60_000);
afterAll(() => database.close());

const found = async (matches: string): Promise<(string | undefined)[]> => {
  const page = await listOf(database.reader, { where: { name: { matches } }, first: 200 });
  return idsOf(page).map(id => names[Number(id.slice(-2))]);
};

describe("a name as people say it", () => {
  it.each([
    ["东北园社区居民委员会", "东北园社区", "东北园居委会", "东北园社区居委会", "东北园居民委员会", "东北园"],
    ["西北园村村民委员会", "西北园村", "西北园村委会", "西北园村村委会", "西北园"],
    ["前十里堡社区居委会", "前十里堡社区居民委员会", "前十里堡社区", "十里堡"],
    ["前街村民委员会", "前街村", "前街村委会", "前街"],
    ["东叠庄村委会", "东叠庄村", "东叠庄村民委员会", "东叠庄"],
    ["中村村委会", "中村", "中村村民委员会"],
    ["金城社区村民委员会", "金城社区", "金城", "金城社区居委会"],
    ["柳青街道", "柳青街道办", "柳青街道办事处", "柳青"],
    ["方城镇", "方城镇人民政府", "方城镇政府", "方城"],
    [
      "兰山街道前钦宿村团支部",
      "前钦宿村团支部",
      "兰山街道前钦宿团支部",
      "前钦宿团支部委员会",
      "前钦宿支部",
      "兰山 前钦宿",
      "前钦宿 兰山街道办",
    ],
    ["义堂镇里庄社区团总支", "里庄团总支", "里庄社区总支", "义堂镇里庄居委会"],
    ["枣园镇前店子村联合团支部", "前店子联合团支部", "前店子村联合支部"],
    ["东明社区团组织", "东明团组织", "东明居委会"],
    ["“沂州·印象”项目", "沂州印象", "沂州・印象", " 沂州　项目 "],
    ["青年之家(未具名1)", "青年之家（未具名１）", "青年之家未具名1"],
    ["100%青年", "100%", "１００％"],
  ])("finds %s alone", async (name, ...spoken) => {
    for (const said of [name, ...spoken]) expect([said, await found(said)]).toEqual([said, [name]]);
  });

  it("does not find another kind of body, or a name that has the characters elsewhere", async () => {
    for (const said of ["东北园村", "西北园社区", "柳青镇", "方城街道", "园北", "前钦宿团总支", "1%"])
      expect([said, await found(said)]).toEqual([said, []]);
  });

  it("of one word that many share finds them all", async () => {
    expect(await found("北园")).toEqual(["东北园社区居民委员会", "西北园村村民委员会"]);
  });

  it("has a letter or a digit", async () => {
    await expect(found(" “·” ")).rejects.toThrow("where.name.matches takes a name as people say it");
  });
});
