import { type FixtureGraph, startFixtureGraph } from "./fixture-graph";
import { startTestGateway, type TestGateway } from "./test-gateway";

export interface FixtureGateway {
  graph: FixtureGraph;
  gateway: TestGateway;
}

/** The fixture graph of a test file and a gateway before it; before each test nothing interferes and nothing was called. */
export function fixtureGateway(settings: Record<string, string> = {}): FixtureGateway {
  const fixture = {} as FixtureGateway;
  beforeAll(async () => {
    fixture.graph = await startFixtureGraph();
    fixture.gateway = await startTestGateway(fixture.graph.supergraph, settings);
  });
  beforeEach(() => {
    fixture.gateway.log.length = 0;
    for (const subgraph of [fixture.graph.organization, fixture.graph.venues]) {
      subgraph.interfere = undefined;
      subgraph.calls.length = 0;
    }
  });
  afterAll(async () => {
    await fixture.gateway.stop();
    await fixture.graph.stop();
  });
  return fixture;
}
