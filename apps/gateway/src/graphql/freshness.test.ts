import { type FixtureGraph, startFixtureGraph } from "../../test/fixture-graph";
import { startTestGateway, type TestGateway } from "../../test/test-gateway";
import { noteFreshness } from "./freshness";
import type { Exchange } from "./gateway-context";

const fresh = (asOf: string) => ({ source: "organization", lagMs: 1, asOf, cursor: "c" });

describe("freshness", () => {
  let graph: FixtureGraph;
  let gateway: TestGateway;
  beforeAll(async () => {
    graph = await startFixtureGraph();
    gateway = await startTestGateway(graph.supergraph);
  });
  afterAll(async () => {
    await gateway.stop();
    await graph.stop();
  });

  const extensionsWhen = async (freshness: unknown): Promise<unknown> => {
    graph.organization.interfere = (_request, response) => {
      const body = { data: { echo: "a" }, extensions: { ...(freshness !== undefined && { freshness }) } };
      response.setHeader("content-type", "application/json").end(JSON.stringify(body));
      return true;
    };
    const { text } = await gateway.ask('{ echo(text: "a") }');
    return (JSON.parse(text) as { extensions?: { freshness?: unknown } }).extensions?.freshness;
  };

  it("is told under the service that read the copy, and not at all when none was read", async () => {
    const told = fresh("2021-07-07T00:00:00.000Z");
    expect(await extensionsWhen({ Branch: told })).toEqual({ "organization.Branch": told });
    expect(await extensionsWhen(undefined)).toBeUndefined();
    expect(await extensionsWhen("of another kind")).toBeUndefined();
  });

  it("is the older of two answers of one service", () => {
    const exchange: Exchange = {};
    for (const asOf of ["2021-07-07", "2021-07-06", "2021-07-08"])
      noteFreshness(exchange, "venues", { Branch: fresh(asOf) });
    expect(exchange.freshness).toEqual({ "venues.Branch": fresh("2021-07-06") });
  });
});
