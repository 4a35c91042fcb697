import { Writable } from "node:stream";
import { pino } from "pino";
import type { Cost } from "../src/request/request-outcome";
import { readEnvironment } from "../src/environment";
import { startGateway } from "../src/start-gateway";

export interface Answer {
  status: number;
  headers: Headers;
  body: {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as loose as what a client gets
    data?: any;
    extensions?: { cost?: Cost };
    errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  };
  text: string;
}

export interface TestGateway {
  url: string;
  /** The lines of its log so far. */
  log: Record<string, unknown>[];
  ask(query: string, options?: { variables?: unknown; headers?: Record<string, string> }): Promise<Answer>;
  /** Reads its supergraph again. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** A gateway on a free port over a supergraph file, with settings as the environment gives them. */
export async function startTestGateway(
  supergraph: string,
  settings: Record<string, string> = {},
  { now }: { now?: () => number } = {},
): Promise<TestGateway> {
  const log: Record<string, unknown>[] = [];
  const lines = new Writable({
    write(chunk, _encoding, done) {
      log.push(JSON.parse(String(chunk)) as Record<string, unknown>);
      done();
    },
  });
  const environment = readEnvironment({
    SUPERGRAPH: supergraph,
    PORT: "0",
    SUBGRAPH_PATIENCE_MS: "1500",
    ...settings,
  });
  const gateway = await startGateway(environment, {
    log: pino({ level: "info" }, lines),
    ...(now && { now }),
  });
  return {
    ...gateway,
    log,
    async ask(query, { variables, headers } = {}) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: JSON.parse(text) as Answer["body"],
      };
    },
  };
}
