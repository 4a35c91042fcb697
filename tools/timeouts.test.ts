import { join } from "node:path";
import { ROOT } from "./root";

interface Settings {
  readEnvironment(...args: object[]): Record<string, number>;
}

/** The gateway and the services share no code, but what one of them waits for the other must keep to. */
const settingsOf = async (path: string): Promise<Settings> => (await import(join(ROOT, path))) as Settings;

it("whoever waits for another waits longer: PostgreSQL gives up first, then a service, then the operation", async () => {
  const gateway = await settingsOf("apps/gateway/src/environment.ts");
  const service = await settingsOf("libs/subgraph/src/environment.ts");
  const { SUBGRAPH_PATIENCE_MS, SUBGRAPH_TIMEOUT_MS, OPERATION_TIMEOUT_MS } = gateway.readEnvironment({});
  const required = { DATABASE_URL: "postgres://user@host/name", GATEWAY_SECRET: "0123456789abcdef" };
  const manifest = {
    name: "any",
    port: 0,
    faces: [],
    nouns: [],
    extensions: [],
    relationGroups: [],
    tables: [],
  };
  const { STATEMENT_TIMEOUT_MS } = service.readEnvironment(manifest, required);
  expect(STATEMENT_TIMEOUT_MS).toBeLessThan(SUBGRAPH_TIMEOUT_MS ?? 0);
  // A service that hangs is found out before the first request to it is late.
  expect(SUBGRAPH_PATIENCE_MS).toBeLessThan(SUBGRAPH_TIMEOUT_MS ?? 0);
  expect(SUBGRAPH_TIMEOUT_MS).toBeLessThan(OPERATION_TIMEOUT_MS ?? 0);
});
