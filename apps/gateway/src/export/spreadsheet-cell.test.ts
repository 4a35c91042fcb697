import type { Cell } from "./columns";
import { spreadsheetCell } from "./spreadsheet-cell";

it.each<[Cell, string, Cell | Date]>([
  ["2021-05-24", "Date", new Date("2021-05-24T00:00:00Z")],
  ["1900-03-01", "Date", new Date("1900-03-01T00:00:00Z")],
  ["1900-02-28", "Date", "1900-02-28"],
  ["2021-05-24T16:00:00.000Z", "DateTime", new Date("2021-05-25T00:00:00Z")],
  ["2021-05-24", "String", "2021-05-24"],
  ["no day", "Date", "no day"],
  ["371302001025", "String", "371302001025"],
  ["5", "ID", "5"],
  [999_999_999_999_999, "SafeInt", 999_999_999_999_999],
  [-1_000_000_000_000_000, "SafeInt", "-1000000000000000"],
  [0.1, "Float", 0.1],
  [true, "Boolean", true],
  [null, "Date", null],
  ["=1+1", "String", "=1+1"],
  ["_x0041_", "String", "_x005F_x0041_"],
  ["a_xb", "String", "a_xb"],
  ["\uFFFF", "String", "\uFFFD"],
])("%j of type %s is %j", (cell, type, expected) => {
  expect(spreadsheetCell(cell, type)).toEqual(expected);
});

it("text that no cell can hold is cut, and says so", () => {
  expect(spreadsheetCell("字".repeat(32_767), "String")).toBe("字".repeat(32_767));
  const cut = spreadsheetCell("𠮷".repeat(20_000), "String") as string;
  expect(cut.length).toBeLessThanOrEqual(32_767);
  expect(cut).toMatch(/^(𠮷){16000,} …\[cut: 40000 characters, and a cell holds 32767\]$/u);
});
