import type { Cell } from "./columns";
import { writeCsv } from "./write-csv";

async function csv(cells: Cell[], bom = false): Promise<string> {
  const columns = cells.map((cell, n) => ({ header: `c${n}`, type: undefined, cellOf: () => cell }));
  async function* pages() {
    yield [{}];
  }
  let text = "";
  for await (const chunk of writeCsv(columns, pages(), { bom })) text += chunk;
  return text;
}

it.each<[Cell, string]>([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ["\rx", `"'\rx"`],
  ["一\n二", '"一\n二"'],
  ["＝1", "'＝1"],
  [-5, "-5"],
  [-0.25, "-0.25"],
  [1e21, "1e+21"],
  [true, "true"],
  [false, "false"],
  [null, ""],
  ["", ""],
  ['兰山区, "A"\n第二行', '"兰山区, ""A""\n第二行"'],
  ["371302001025", "371302001025"],
  ["123456789012345", "123456789012345"],
  ["123456789012345678", "123456789012345678\t"],
  ["0539", "0539\t"],
  ["0", "0"],
  [0, "0"],
  [9_007_199_254_740_991, "9007199254740991\t"],
  ["2021-05-24", "2021-05-24"],
])("%j is the cell %j", async (cell, text) => {
  expect(await csv([cell, "end"])).toBe(`c0,c1\r\n${text},end\r\n`);
});

it("starts with a byte order mark where one is wanted", async () => {
  expect((await csv([1], true)).codePointAt(0)).toBe(0xfeff);
  expect((await csv([1])).codePointAt(0)).toBe("c".codePointAt(0));
});
