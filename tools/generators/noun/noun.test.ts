import { FsTree } from "nx/src/generators/tree";
import { ROOT } from "../../root";
import { writeNoun, type NounSchema } from "./noun";

const tree = (): FsTree => new FsTree(ROOT, false);
// A noun that the graph will hardly have one day.
const perch: NounSchema = {
  name: "bird-perch",
  service: "programs",
  description: "A perch for birds (鸟架).",
};

describe("the generator of nouns", () => {
  test("writes a face, a class, a test and rows, and lists them", () => {
    const changed = tree();
    writeNoun(changed, { ...perch, of: "youth-home" });
    expect(changed.listChanges().map(({ type, path }) => `${type} ${path}`)).toEqual([
      "CREATE libs/faces/src/bird-perch.ts",
      "UPDATE libs/faces/src/index.ts",
      "UPDATE libs/faces/src/faces.ts",
      "UPDATE libs/faces/src/youth-home.ts",
      "CREATE apps/programs/src/bird-perch/bird-perch.ts",
      "CREATE apps/programs/src/bird-perch/bird-perch.test.ts",
      "UPDATE apps/programs/src/subgraph.ts",
      "CREATE libs/world/src/rows/bird-perch.ts",
      "CREATE libs/world/src/synthetic/bird-perches.ts",
      "UPDATE libs/world/src/rows/programs.ts",
      "UPDATE libs/world/src/programs-world.ts",
    ]);
  });

  test("only adds to the files that are there", () => {
    const [before, after] = [tree(), tree()];
    writeNoun(after, { ...perch, of: "youth-home" });
    for (const { path } of after.listChanges().filter(({ type }) => type === "UPDATE")) {
      const words = (text: string | null): string[] => text?.match(/[^\s,]+/g) ?? [];
      const left = words(after.read(path, "utf8"));
      // Each of the old words is found after the one before it.
      const lost = words(before.read(path, "utf8")).filter(word => {
        const at = left.indexOf(word);
        if (at >= 0) left.splice(0, at + 1);
        return at < 0;
      });
      expect([path, lost]).toEqual([path, []]);
    }
  });

  test("keeps the lists in their order", () => {
    const changed = tree();
    writeNoun(changed, perch);
    const text = changed.read("libs/faces/src/faces.ts", "utf8") ?? "";
    const imported = [...text.matchAll(/^import { (\w+) } from "(.+)";/gm)];
    const files = imported.map(([, , file = ""]) => file);
    expect(files).toContain("./bird-perch");
    expect(files).toEqual([...files].sort());
    const listed = [...text.matchAll(/^ {2}(\w+),/gm)].map(([, face]) => face);
    expect(listed).toEqual(imported.map(([, face]) => face));
    expect(changed.read("apps/programs/src/subgraph.ts", "utf8")).toMatch(/nouns: \[[^\]]*, BirdPerch\s*\]/);
  });

  test.each<[string, Partial<NounSchema>, RegExp]>([
    ["a division of its own", {}, /place: "division"[\s\S]*division!: DivisionFace/],
    ["the place of what it belongs to", { of: "youth-home" }, /place: "youthHome.division"/],
    ["a division of its own beside it", { of: "youth-home", place: "division" }, /division!: DivisionFace/],
    ["a division where what it belongs to has none", { of: "venue-kind" }, /division!: DivisionFace/],
    ["no place", { place: "none" }, /^(?![\s\S]*place:)/],
  ])("gives a noun %s", (_, options, face) => {
    const changed = tree();
    writeNoun(changed, { ...perch, ...options });
    expect(changed.read("libs/faces/src/bird-perch.ts", "utf8")).toMatch(face);
  });

  test.each<[Partial<NounSchema>, string]>([
    [{ service: "program" }, "There is no service"],
    [{ of: "stool" }, "There is no noun"],
    [{ of: "division" }, "say --place=division"],
    [{ place: "street" }, "leads to no division"],
    [{ of: "youth-home", place: "street" }, "--place=youthHome.division"],
    [{ of: "youth-home", plural: "managers" }, 'has "managers" already'],
    [{ name: "branch" }, "libs/faces/src/branch.ts exists already"],
    [{ name: "home" }, "libs/world/src/synthetic/homes.ts exists already"],
    [{ name: "map" }, "word of JavaScript"],
    [{ name: "class" }, "word of JavaScript"],
    [{ name: "order" }, "word of SQL"],
    [{ name: "outbox" }, 'A table "outbox" is there already'],
    [{ name: "query" }, "The graph has a type Query already"],
    [{ name: "node" }, "The graph has a"],
  ])("refuses %p in a sentence", (options, reason) => {
    const changed = tree();
    expect(() => writeNoun(changed, { ...perch, ...options })).toThrow(reason);
  });

  test("does not write over what it wrote", () => {
    const changed = tree();
    writeNoun(changed, perch);
    expect(() => writeNoun(changed, perch)).toThrow("libs/faces/src/bird-perch.ts exists already");
  });
});
