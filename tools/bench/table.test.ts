import { figure, table } from "./table";

it.each([
  [0, "0"],
  [0.0123, "0.01"],
  [3, "3.00"],
  [9.876, "9.88"],
  [46.83, "46.8"],
  [1234.5, "1235"],
  [undefined, "n/a"],
  [NaN, "n/a"],
  [Infinity, "n/a"],
])("the number %p is written %p", (value, text) => expect(figure(value)).toBe(text));

it("a table's first column is to the left, the others are to the right", () => {
  const rows = [
    ["list", "1.00"],
    ["a", "12"],
  ];
  expect(table(["operation", "p50"], rows)).toBe(
    ["operation   p50", "─────────  ────", "list       1.00", "a            12"].join("\n"),
  );
});
