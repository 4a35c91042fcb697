import { chineseTerm } from "./chinese-term";

it.each([
  ["League members (团员数), persons; null when not known.", "团员数"],
  ["The day after the last: not counted (截止日, 不含)", "截止日, 不含"],
  ["Figures (F02-F07, F31) of the report (报道数字核对).", "报道数字核对"],
  ["“Three Services” (“三下乡”优秀项目)", "“三下乡”优秀项目"],
  ["中文说明（团支部）", "团支部"],
  ["A TypeID (opaque).", undefined],
  ["兰山区, without parentheses", undefined],
  [null, undefined],
])("%j carries the term %j", (description, term) => {
  expect(chineseTerm(description)).toBe(term);
});
