import { traceHeaders } from "@youth-graph/telemetry";
import { Pool } from "undici";
import type { GatewayMetrics, SubrequestEnd } from "../metrics/gateway-metrics";
import type { GatewayContext } from "../request/gateway-context";
import type { SubgraphAnswer, SubgraphCall } from "./subgraph-call";
import { subgraphFault, subrequestEnd, wasReset } from "./subgraph-fault";

export interface SubgraphClientOptions {
  name: string;
  url: string;
  /** At most so many connections are open at once; a further request waits for one. */
  connections: number;
  /** Milliseconds one request may take, waiting included. */
  timeout: number;
  metrics: GatewayMetrics;
}

/** Talks to one subgraph over kept-alive connections. Keeps nothing of what passes through. */
export class SubgraphClient {
  readonly name: string;
  readonly #pool: Pool;
  readonly #path: string;

  constructor(private readonly options: SubgraphClientOptions) {
    const url = new URL(options.url);
    this.name = options.name;
    this.#path = url.pathname + url.search;
    this.#pool = new Pool(url.origin, {
      connections: options.connections,
      // Below any server's own keep-alive, or a request could go out on a connection that is being closed.
      keepAliveTimeout: 4_000,
      connect: { timeout: options.timeout },
      // The deadline below covers both, to the millisecond.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  /** @throws GraphQLError SUBGRAPH_UNAVAILABLE, SUBGRAPH_TIMEOUT, OPERATION_TIMEOUT; Error for an answer that is not GraphQL */
  async send(call: SubgraphCall, context: GatewayContext): Promise<SubgraphAnswer> {
    const begun = performance.now();
    let end: SubrequestEnd = "failed";
    try {
      const answer = await this.#answerTo(call, context);
      end = answer.errors?.length ? "errors" : "answered";
      return answer;
    } catch (error) {
      end = subrequestEnd(error);
      throw error;
    } finally {
      this.options.metrics.subrequest(this.name, end, (performance.now() - begun) / 1000);
    }
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #answerTo(call: SubgraphCall, context: GatewayContext): Promise<SubgraphAnswer> {
    const left = context.timeLeft();
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), Math.max(0, Math.min(this.options.timeout, left)));
    try {
      const response = await this.#post(call, context, deadline.signal);
      return answerOf(response.statusCode, await response.body.text());
    } catch (error) {
      const late = deadline.signal.aborted && (left < this.options.timeout ? "operation" : "subgraph");
      throw subgraphFault(error, { service: this.name, late, timeout: this.options.timeout });
    } finally {
      clearTimeout(timer);
    }
  }

  async #post(call: SubgraphCall, context: GatewayContext, signal: AbortSignal) {
    const request = () =>
      this.#pool.request({
        method: "POST",
        path: this.#path,
        headers: { ...context.headers, ...traceHeaders() },
        body: JSON.stringify(call),
        signal,
      });
    try {
      return await request();
    } catch (error) {
      // A kept-alive connection may be closed by the other side just as a request goes out. Reading again is harmless.
      if (!wasReset(error) || /^\s*mutation\b/.test(call.query)) throw error;
      return request();
    }
  }
}

/** GraphQL over HTTP may answer with any status; a body with data or errors is an answer, all else is a fault. */
function answerOf(status: number, text: string): SubgraphAnswer {
  const body: unknown = status === 200 || text.startsWith("{") ? parsed(text) : undefined;
  if (typeof body === "object" && body !== null && ("data" in body || "errors" in body)) {
    return body as SubgraphAnswer;
  }
  throw Object.assign(new Error(`answered ${status} with no GraphQL: ${text.slice(0, 500)}`), { status });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
