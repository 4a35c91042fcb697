import { setTimeout as pause } from "node:timers/promises";
import { linkedTo } from "@youth-graph/kernel";
import { traceHeaders } from "@youth-graph/telemetry";
import type { FastifyBaseLogger } from "fastify";
import { Pool } from "undici";
import type { GatewayMetrics, SubrequestEnd } from "../metrics/gateway-metrics";
import type { GatewayContext } from "../request/gateway-context";
import { type Release, Shares } from "../admission/shares";
import { Breaker } from "./breaker";
import { probeService } from "./probe-service";
import type { SubgraphAnswer, SubgraphCall } from "./subgraph-call";
import { type GivenUp, isAway, subgraphFault, subrequestEnd, wasReset } from "./subgraph-fault";

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
  /** Milliseconds for which the service may be silent before it is held to be down; a read waits for one that restarts. */
  patience: number;
  log: FastifyBaseLogger;
}

/** Talks to one subgraph over kept-alive connections. Keeps nothing of what passes through. */
export class SubgraphClient {
  readonly name: string;
  readonly breaker: Breaker;
  readonly #pool: Pool;
  readonly #path: string;
  readonly #shares: Shares;

  constructor(private readonly options: SubgraphClientOptions) {
    const url = new URL(options.url);
    this.name = options.name;
    this.#path = url.pathname + url.search;
    this.#shares = new Shares({ all: options.connections, each: options.perCaller });
    this.breaker = new Breaker({
      service: options.name,
      probe: timeout => probeService(options.url, timeout),
      patience: options.patience,
      log: options.log,
    });
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
    // Who would be refused need not wait for it.
    if (this.breaker.isOpen) return this.#measured(call, context);
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
    const { controller, leave } = linkedTo(asker.gone);
    const timer = setTimeout(() => controller.abort(late), Math.max(0, timeLeft()));
    try {
      return await this.#shares.wait(asker.share, { signal: controller.signal });
    } catch (error) {
      throw this.#fault(error, error === late ? "operation" : undefined);
    } finally {
      clearTimeout(timer);
      leave();
    }
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
    const { breaker, options } = this;
    const { timeout } = options;
    const left = context.timeLeft();
    // The service notices, and lets its database go; what is being written is written, whoever waits for it.
    const { controller: end, leave } = isMutation(call)
      ? { controller: new AbortController(), leave: () => undefined }
      : linkedTo(context.asker.gone);
    const giveUp = (why: GivenUp) => end.abort(why);
    if (breaker.isOpen) giveUp("down");
    const timer = setTimeout(
      giveUp,
      Math.max(0, Math.min(timeout, left)),
      left < timeout ? "operation" : "subgraph",
    );
    const doubtful = setTimeout(() => void breaker.doubt(), breaker.slow);
    const unhear = breaker.onOpen(() => giveUp("down"));
    try {
      // A request that waits for a connection is deaf to its signal; it is not sent when one comes.
      return await orAborted(this.#answer(call, context, end.signal), end.signal);
    } catch (error) {
      const { reason } = end.signal as { reason: unknown };
      const givenUp = typeof reason === "string" ? (reason as GivenUp) : undefined;
      if (givenUp === "subgraph") void breaker.doubt();
      throw this.#fault(error, givenUp);
    } finally {
      clearTimeout(timer);
      clearTimeout(doubtful);
      unhear();
      leave();
    }
  }

  #fault(error: unknown, givenUp: GivenUp | undefined): unknown {
    const { name: service, breaker, options } = this;
    const { timeout } = options;
    return subgraphFault(error, { service, givenUp, timeout, retryAfter: breaker.retryAfter });
  }

  async close(): Promise<void> {
    this.breaker.close();
    // Nothing is under way any more but attempts to connect, which may wait for a name as long as its resolver likes.
    await this.#pool.destroy();
  }

  /**
   * A read that meets a service which is away (it restarts, say) waits until it is back, and is sent again; one whose connection
   * broke is sent once more, since a kept-alive one may be closed by the other side just as a request goes out. Reading again is
   * harmless, but what breaks a connection twice may do so again. A mutation is sent once.
   */
  async #answer(call: SubgraphCall, context: GatewayContext, signal: AbortSignal): Promise<SubgraphAnswer> {
    const since = performance.now();
    for (let attempts = 1, resets = 0; ; attempts += 1) {
      try {
        return await this.#post(call, context, signal);
      } catch (error) {
        if (isMutation(call) || signal.aborted) throw error;
        if (wasReset(error) && resets === 0) {
          resets += 1;
          continue;
        }
        if (!isAway(error) || performance.now() - since > this.options.patience) throw error;
        await this.breaker.doubt();
        // Where it answers probes and nothing else.
        await pause(Math.min(2 ** attempts * 5, 500), undefined, { signal });
      }
    }
  }

  async #post(call: SubgraphCall, context: GatewayContext, signal: AbortSignal): Promise<SubgraphAnswer> {
    const response = await this.#pool.request({
      method: "POST",
      path: this.#path,
      headers: { ...context.headers, ...traceHeaders() },
      body: JSON.stringify(call),
      signal,
    });
    const answer = answerOf(response.statusCode, await response.body.text());
    this.breaker.heard();
    return answer;
  }
}

/** Why a wait for a turn ends that the operation has no time for. */
const late = new Error("The operation has no time left.");

const isMutation = ({ query }: SubgraphCall): boolean => /^\s*mutation\b/.test(query);

/** What is awaited, or an error once the signal is aborted. */
function orAborted<Result>(awaited: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error(`given up: ${String(signal.reason)}`)));
  });
  return Promise.race([awaited, aborted]);
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
