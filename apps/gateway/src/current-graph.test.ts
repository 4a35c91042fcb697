import { readFileSync, writeFileSync } from "node:fs";
import { type FixtureSubgraph, startSubgraph } from "../test/fixture-subgraph";
import { supergraphFile } from "../test/fixture-graph";
import { startTestGateway, type TestGateway } from "../test/test-gateway";
import { until } from "../test/until";

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize"])';
const resolvers = { Query: { old: () => "old", young: () => "young" } };

/** The same service, before and after it has a field more. */
let service: FixtureSubgraph;
let before: string;
let after: string;
let file: string;
let gateway: TestGateway;

beforeAll(async () => {
  service = await startSubgraph(
    "shop",
    `${link} type Query { old: String young: String @cost(weight: 7) }`,
    resolvers,
  );
  after = readFileSync(supergraphFile([service]), "utf8");
  file = supergraphFile([{ ...service, sdl: `${link} type Query { old: String }` }]);
  before = readFileSync(file, "utf8");
});
afterAll(() => service.stop());

beforeEach(async () => {
  service.interfere = undefined;
  writeFileSync(file, before);
  gateway = await startTestGateway(file);
});
afterEach(() => gateway.stop());

const codeOf = async (query: string) => (await gateway.ask(query)).body.errors?.[0]?.extensions.code;
const lines = (msg: RegExp) => gateway.log.filter(line => msg.test(String(line.msg)));

describe("a new supergraph", () => {
  it("is taken under load, and no request fails", async () => {
    expect(await codeOf("{ young }")).toBe("GRAPHQL_VALIDATION_FAILED");
    let done = false;
    const load = Array.from({ length: 4 }, async () => {
      let failed = 0;
      do {
        const { body, status } = await gateway.ask("{ old }");
        if (status !== 200 || body.data?.old !== "old") failed += 1;
      } while (!done);
      return failed;
    });
    for (const sdl of [after, before, after]) {
      writeFileSync(file, sdl);
      await gateway.reload();
    }
    done = true;
    expect(await Promise.all(load)).toEqual(load.map(() => 0));
    const { body } = await gateway.ask("{ old young }");
    expect(body.data).toEqual({ old: "old", young: "young" });
    // Prices and the printed schema are of the same file.
    expect(body.extensions?.cost?.estimated).toBe(7);
    expect(await (await fetch(`${gateway.url}/schema.graphql`)).text()).toContain("young");
    // Each request has one line in the log, whichever graph has answered it.
    const ids = lines(/^request$/).map(({ requestId }) => requestId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets what is under way end on the one that it began on, which is closed then", async () => {
    let answer: (() => void) | undefined;
    service.interfere = () => new Promise(resolve => (answer = () => resolve(false)));
    const slow = gateway.ask("{ old }");
    await until(() => answer !== undefined);
    service.interfere = undefined;
    writeFileSync(file, after);
    await gateway.reload();
    expect((await gateway.ask("{ young }")).body.data).toEqual({ young: "young" });
    answer!();
    expect((await slow).body.data).toEqual({ old: "old" });
  });

  it("is seen by itself when the file changes", async () => {
    writeFileSync(file, after);
    await until(async () => (await codeOf("{ young }")) === undefined);
    expect(lines(/^a new supergraph$/)).toMatchObject([{ subgraphs: ["shop"] }]);
  });

  it.each([
    ["half of one", () => after.slice(0, after.length / 2)],
    ["a plain schema", () => "type Query { a: Int }"],
    ["one of types that do not exist", () => after.replaceAll(": String", ": Strong")],
  ])("that is %s is not taken, and the log says why in one line", async (_what, sdl) => {
    writeFileSync(file, sdl());
    await gateway.reload();
    expect((await gateway.ask("{ old }")).body.data).toEqual({ old: "old" });
    const [line] = lines(/^the supergraph stays as it was: ./);
    expect(line).toMatchObject({ level: 50 });
    expect(line!.msg).not.toContain("\n");
    writeFileSync(file, after);
    await gateway.reload();
    expect(await codeOf("{ young }")).toBeUndefined();
  });

  it("that is the one before in other clothes changes nothing", async () => {
    writeFileSync(file, before);
    await gateway.reload();
    expect(lines(/supergraph/)).toEqual([]);
  });
});
