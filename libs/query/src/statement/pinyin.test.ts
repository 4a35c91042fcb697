import { pinyinOracle } from "@youth-graph/testing";
import { pinyinKey, searchedPinyin } from "./pinyin";

const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

const names: [string, string | null][] = [
  ["东北园", "dongbeiyuan dby"],
  ["金雀山街道", "jinqueshanjiedao jqsjd"],
  ["曹家王庄社区", "caojiawangzhuangshequ cjwzsq"],
  ["重庆银行", "chongqingyinhang cqyh"],
  ["绿女社区", "lvnvshequ lnsq lunushequ"],
  ["青年之家(未具名1)", "qingnianzhijiaweijuming1 qnzjwjm1"],
  ["“3456”工作模式ABC", "3456gongzuomoshiabc 3456gzmsabc"],
  ["ABC", "abc"],
  ["Café", "cafe"],
  ["、", null],
  ["", null],
];

describe("the pinyin of a name", () => {
  it.each(names)("%s is %s, in the tests of the engine as in a service's database", (name, pinyin) =>
    expect(pinyinOracle(name)).toBe(pinyin),
  );

  it.each(names)("%s is what a search for it looks for", (name, pinyin) =>
    expect(searchedPinyin(name)).toBe(pinyin?.split(" ")[0] ?? null),
  );

  it.each(["dongbeiyuan", "Dong Bei Yuan", "dōngběiyuán", "dong'bei’yuan", "DONG-BEI-YUAN", "dongbei"])(
    "is asked for as %p",
    text => expect("dongbeiyuan").toContain(pinyinKey(text, "pinyin")),
  );

  it.each([
    ["lǜ", "lv"],
    ["LÜ", "lv"],
    ["nu\u0308", "nv"],
  ])("writes %p as %p", (text, key) => expect(pinyinKey(text, "pinyin")).toBe(key));

  it.each(["", " ", "'", "\u0301", "东", "dong%", "dong_", "\\"])("is not %p", text =>
    expect(codeOf(() => pinyinKey(text, "pinyin"))).toBe("FILTER_INVALID"),
  );
});

describe("a searched text", () => {
  it.each([
    ["dong bei yuan", "dongbeiyuan"],
    ["东北圆", "dongbeiyuan"],
    ["东北yuan", "dongbeiyuan"],
    ["d", "d"],
    ["东", null],
    ["、", null],
  ])("%s is looked for as %s", (text, pinyin) => expect(searchedPinyin(text)).toBe(pinyin));
});
