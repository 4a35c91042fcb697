import { parse as parseCsv } from "csv-parse/sync";
import { type Exported, exported, type ExportOptions } from "./export-client";
import { type ListGraph, startListGraph } from "./list-graph";
import { startTestGateway, type TestGateway } from "./test-gateway";

export interface ListGateway {
  graph: ListGraph;
  gateway: TestGateway;
  /** Its `/graphql`. */
  address: string;
  ask(query: string, options?: ExportOptions): Promise<Exported>;
  /** The records of a CSV export, header first. */
  csv(query: string, options?: ExportOptions): Promise<string[][]>;
}

/** The services of a test file with their lists, as new before each test, and a gateway before them. */
export function listGateway(settings: Record<string, string> = {}): ListGateway {
  const lists = {
    ask: (query, options) => exported(lists.address, query, options),
    csv: async (query, options) =>
      parseCsv((await lists.ask(query, options)).text, { bom: true }) as string[][],
  } as ListGateway;
  beforeAll(async () => {
    lists.graph = await startListGraph();
    lists.gateway = await startTestGateway(lists.graph.supergraph, settings);
    lists.address = `${lists.gateway.url}/graphql`;
  });
  afterAll(async () => {
    await lists.gateway.stop();
    await lists.graph.stop();
  });
  beforeEach(() => {
    lists.graph.rows = { count: 3, at: () => ({}) };
    lists.gateway.log.length = 0;
    for (const service of [lists.graph.shop, lists.graph.labels]) {
      service.interfere = undefined;
      service.calls.length = 0;
    }
  });
  return lists;
}
