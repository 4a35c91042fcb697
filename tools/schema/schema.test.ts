import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { breakingChanges } from "./breaking-changes";
import { committed } from "./committed";
import { compose, type Subgraph } from "./compose";
import { entityTypes } from "./entity-types";
import { staleFiles, writeFiles } from "./files";
import { searchTypes } from "./search-types";

const link = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${imports}])\n`;
const products: Subgraph = {
  name: "products",
  url: "http://127.0.0.1:1/graphql",
  sdl: `${link('"@key", "@shareable"')}
    interface Node { id: ID! }
    type Query { product(id: ID!): Product, b: Int }
    type Product implements Node @key(fields: "id") { id: ID!, name: String }
    type Size @shareable { cm: Int! }`,
};
const reviews: Subgraph = {
  name: "reviews",
  url: "http://127.0.0.1:2/graphql",
  sdl: `${link('"@key"')}
    type Query { a: Int }
    type Product @key(fields: "id") { id: ID!, stars: Int }`,
};

describe("npm run schema", () => {
  test("composes the supergraph, and an API without federation's own types, the roots first", () => {
    const { supergraph, api } = compose([products, reviews]);
    expect(supergraph).toContain("join__Graph");
    expect(api).not.toMatch(/join__|link__|_entities|@key/);
    expect(api.indexOf("type Query")).toBeLessThan(api.indexOf("type Product"));
    expect(api).toMatch(/type Query \{\s+product\(\s+id: ID!\s+\): Product\s+b: Int\s+a: Int/);
    expect(compose([products, reviews])).toEqual({ supergraph, api });
  });

  test("prints every composition error with its code", () => {
    const broken = { ...reviews, sdl: reviews.sdl.replace("stars: Int", "name: Int, stars: Int") };
    expect(() => compose([products, broken])).toThrow(/do not compose:\n {2}- \w+: .*Product\.name/);
  });

  test("fails on a hint", () => {
    const hinted = {
      ...reviews,
      sdl: `${reviews.sdl.replace('"@key"', '"@key", "@shareable"')} type Size @shareable { cm: Int }`,
    };
    expect(() => compose([products, hinted])).toThrow(/must be mended:\n {2}- .*Size\.cm/);
  });

  test("finds the types that implement Node in any subgraph", () => {
    const extension = 'extend type Review implements Node @key(fields: "id") { id: ID! }';
    expect(entityTypes([extension, products.sdl, reviews.sdl])).toEqual(["Product", "Review"]);
  });

  test("finds what services can be searched for, with the words for it", () => {
    const searchable = 'enum ReviewsSearchType { "A review." REVIEW } enum Size { SMALL }';
    expect(searchTypes([products.sdl, searchable])).toEqual([{ value: "REVIEW", description: "A review." }]);
  });

  test("names a stale and a missing file, and none after writing", () => {
    const root = mkdtempSync(join(tmpdir(), "youth-graph-schema-"));
    mkdirSync(join(root, "apps"));
    writeFileSync(join(root, "apps/a.graphql"), "type A");
    writeFileSync(join(root, "apps/b.graphql"), "type B");
    const files = { "apps/a.graphql": "type A", "apps/b.graphql": "type B2", "apps/c.graphql": "type C" };
    expect(staleFiles(root, files)).toEqual(["apps/b.graphql", "apps/c.graphql"]);
    writeFiles(root, files);
    expect(staleFiles(root, files)).toEqual([]);
    rmSync(root, { recursive: true });
  });

  test("has nothing to compare with outside a repository", () => {
    expect(committed(tmpdir(), "apps/gateway/api.graphql")).toBeUndefined();
  });
});

describe("breaking changes", () => {
  const before =
    'type Query { a: Int, b: Int @deprecated(reason: "use a"), c(first: Int): Int } enum Kind { X Y }';

  test.each([
    ["a removed field", before.replace("a: Int,", ""), "Field 'a' was removed"],
    ["a changed type", before.replace("a: Int", "a: String"), "changed type from 'Int' to 'String'"],
    ["a removed enum value", before.replace("X Y", "X"), "Enum value 'Y' was removed"],
    [
      "an argument that becomes required",
      before.replace("first: Int", "first: Int!"),
      "changed from 'Int' to 'Int!'",
    ],
  ])("says so for %s", async (_, after, sentence) => {
    expect((await breakingChanges(before, after)).join()).toContain(sentence);
  });

  test.each([
    ["a new field", before.replace("a: Int", "a: Int, d: Int")],
    ["a deprecated field that goes", before.replace(/b: .*"\),/, "")],
  ])("says nothing for %s", async (_, after) => {
    expect(await breakingChanges(before, after)).toEqual([]);
  });
});
