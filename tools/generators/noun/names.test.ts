import { nounNames } from "./names";

describe("the names of a noun", () => {
  test.each([
    ["bench", "Bench", "benches", true],
    ["park-bench", "ParkBench", "parkBenches", true],
    ["ParkBench", "ParkBench", "parkBenches", true],
    ["park bench", "ParkBench", "parkBenches", true],
    ["stall", "Stall", "stalls", false],
    ["duty", "Duty", "duties", true],
    ["essay", "Essay", "essays", false],
    ["glass", "Glass", "glasses", true],
    ["tariff", "Tariff", "tariffs", false],
    ["video", "Video", "videos", false],
  ])("of %s are %s and %s", (name, type, plural, saysPlural) => {
    expect(nounNames(name)).toMatchObject({ type, plural, saysPlural });
  });

  test("are those of files, fields and tables", () => {
    expect(nounNames("book-shelf", "book-shelves")).toEqual({
      file: "book-shelf",
      pluralFile: "book-shelves",
      type: "BookShelf",
      property: "bookShelf",
      plural: "bookShelves",
      saysPlural: true,
      table: "book_shelf",
      words: "book shelf",
    });
  });

  test.each([
    ["benches", undefined, "give the noun in the singular"],
    ["news", undefined, "give the noun in the singular"],
    ["shelf", undefined, "say it, as in --plural=shelves"],
    ["chairman", undefined, "say it, as in"],
    ["equipment", undefined, "say it, as in"],
    ["bench2", undefined, "no name of a noun"],
    ["长椅", undefined, "no name of a noun"],
    ["", undefined, "no name of a noun"],
    ["sheep", "sheep", "must differ"],
    ["shelf", "shelves!", "no plural"],
  ])("are refused for %s with the plural %s", (name, plural, reason) => {
    expect(() => nounNames(name, plural)).toThrow(reason);
  });
});
