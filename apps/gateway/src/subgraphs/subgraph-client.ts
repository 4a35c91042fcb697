import { traceHeaders } from "@youth-graph/telemetry";
import { Pool } from "undici";
import type { GatewayMetrics, SubrequestEnd } from "../metrics/gateway-metrics";
import type { GatewayContext } from "../request/gateway-context";
import { type Release, Shares } from "../admission/shares";
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
  /** How many of the connections one caller may have at once. */
  perCaller: number;
}

/** Talks to one subgraph over kept-alive connections. Keeps nothing of what passes through. */
export class SubgraphClient {
  readonly name: string;
  readonly #pool: Pool;
  readonly #path: string;
  readonly #shares: Shares;

  constructor(private readonly options: SubgraphClientOptions) {
    const url = new URL(options.url);
    this.name = options.name;
    this.#path = url.pathname + url.search;
    this.#shares = new Shares({ all: options.connections, each: options.perCaller });
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
    await context.mayAsk();
    const release = await this.#turn(context);
    try {
      return await this.#measured(call, context);
    } finally {
      release();
    }
  }

  /** What waits here waits behind its own caller's requests, which is no fault of the service's. */
  async #turn({ asker, timeLeft }: GatewayContext): Promise<Release> {
    const free = this.#shares.take(asker.share);
    if (free) return free;
    const late = AbortSignal.timeout(Math.max(0, Math.ceil(timeLeft())));
    try {
      return await this.#shares.wait(asker.share, { signal: AbortSignal.any([late, asker.gone]) });
    } catch (error) {
      const { name: service } = this;
      throw subgraphFault(error, {
        service,
        late: late.aborted && "operation",
        timeout: this.options.timeout,
      });
    }
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #measured(call: SubgraphCall, context: GatewayContext): Promise<SubgraphAnswer> {
    const begun = performance.now();
    let end: SubrequestEnd = "failed";
    try {
      const answer = await this.#ask(call, context);
      end = answer.errors?.length ? "errors" : "answered";
      return answer;
    } catch (error) {
      end = subrequestEnd(error);
      throw error;
    } finally {
      this.options.metrics.subrequest(this.name, end, (performance.now() - begun) / 1000);
    }
  }

  async #ask(call: SubgraphCall, context: GatewayContext): Promise<SubgraphAnswer> {
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

  async #post(call: SubgraphCall, context: GatewayContext, deadline: AbortSignal) {
    const isMutation = /^\s*mutation\b/.test(call.query);
    // The service notices, and lets its database go; what is being written is written, whoever waits for it.
    const signal = isMutation ? deadline : AbortSignal.any([deadline, context.asker.gone]);
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
      if (!wasReset(error) || isMutation) throw error;
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
