import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { supergraphFile } from "../../test/fixture-graph";
import { loadSupergraph } from "./load-supergraph";

const entity = (body: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
   interface Node { id: ID! } ${body}`;

const file = supergraphFile([
  {
    name: "organization",
    url: "http://127.0.0.1:4001/graphql",
    sdl: entity(
      `type Query { branch: Branch } type Branch implements Node @key(fields: "id") { id: ID! name: String }`,
    ),
  },
  {
    name: "venues",
    url: "http://127.0.0.1:4004/graphql",
    sdl: entity(`type Query { home: YouthHome }
      type YouthHome implements Node @key(fields: "id") { id: ID! branch: Branch }
      type Branch @key(fields: "id", resolvable: false) { id: ID! }`),
  },
]);

const textFile = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), "gateway-")), "supergraph.graphql");
  writeFileSync(path, text);
  return path;
};

describe("a supergraph file", () => {
  it("names the subgraphs and where they are", () => {
    expect(loadSupergraph(file).subgraphs).toEqual([
      { graph: "ORGANIZATION", name: "organization", url: "http://127.0.0.1:4001/graphql" },
      { graph: "VENUES", name: "venues", url: "http://127.0.0.1:4004/graphql" },
    ]);
  });

  it("yields to addresses from the environment", () => {
    const { subgraphs } = loadSupergraph(file, { VENUES_URL: "http://venues:80/graphql" });
    expect(subgraphs.map(({ url }) => url)).toEqual([
      "http://127.0.0.1:4001/graphql",
      "http://venues:80/graphql",
    ]);
  });

  it("keeps the subgraph of this process, whatever NODE_URL says, and takes no notice of other addresses", () => {
    const withNode = supergraphFile([
      { name: "venues", url: "http://venues/graphql", sdl: "type Query { home: String }" },
      { name: "node", url: "local:node", sdl: "type Query { node: String }" },
    ]);
    const { subgraphs } = loadSupergraph(withNode, {
      NODE_URL: "http://127.0.0.1:9/graphql",
      DATABASE_URL: "postgres://127.0.0.1/venues",
      HOMEPAGE_URL: "nothing",
      _URL: "",
    });
    expect(subgraphs.map(({ name, url }) => `${name} ${url}`)).toEqual([
      "node local:node",
      "venues http://venues/graphql",
    ]);
  });

  it("tells which subgraph owns an entity, and which only refers to it", () => {
    expect([...loadSupergraph(file).owners]).toEqual(
      expect.arrayContaining([
        ["Branch", "organization"],
        ["YouthHome", "venues"],
      ]),
    );
  });

  it.each([
    [
      "that is absent",
      "/nowhere/supergraph.graphql",
      /^There is no supergraph at \/nowhere\/supergraph\.graphql; /,
    ],
    ["that is no GraphQL", textFile("{"), / is not GraphQL: Syntax Error/],
    ["that is a plain schema", textFile("type Query { a: Int }"), /is no supergraph: it names no subgraphs/],
  ])("%s is refused in one sentence", (_what, path, message) => {
    expect(() => loadSupergraph(path)).toThrow(message);
  });

  it("with a subgraph nobody can reach is refused in one sentence", () => {
    const message = "The venues subgraph has no http address (venues); set VENUES_URL.";
    expect(() => loadSupergraph(file, { VENUES_URL: "venues" })).toThrow(message);
  });
});
