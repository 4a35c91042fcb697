import { setTimeout as pause } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import { Pool } from "undici";
import type { GatewayContext } from "../request/gateway-context";
import { Breaker } from "./breaker";
import { probeService } from "./probe-service";
import type { SubgraphAnswer, SubgraphCall } from "./subgraph-call";
import { type GivenUp, isAway, subgraphFault, wasReset } from "./subgraph-fault";

export interface SubgraphClientOptions {
  name: string;
  url: string;
  /** At most so many connections are open at once; a further request waits for one. */
  connections: number;
  /** Milliseconds one request may take, waiting included. */
  timeout: number;
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

  constructor(private readonly options: SubgraphClientOptions) {
    const url = new URL(options.url);
    this.name = options.name;
    this.#path = url.pathname + url.search;
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
    const { name: service, breaker, options } = this;
    const { timeout } = options;
    const left = context.timeLeft();
    const end = new AbortController();
    const giveUp = (why: GivenUp) => end.abort(why);
    if (breaker.isOpen) giveUp("down");
    const timer = setTimeout(
      giveUp,
      Math.max(0, Math.min(timeout, left)),
      left < timeout ? "operation" : "subgraph",
    );
    const doubtful = setTimeout(() => void breaker.doubt(), breaker.slow);
    const leave = breaker.onOpen(() => giveUp("down"));
    try {
      // A request that waits for a connection is deaf to its signal; it is not sent when one comes.
      return await orAborted(this.#answer(call, context, end.signal), end.signal);
    } catch (error) {
      const givenUp = end.signal.aborted ? (end.signal.reason as GivenUp) : undefined;
      if (givenUp === "subgraph") void breaker.doubt();
      throw subgraphFault(error, { service, givenUp, timeout, retryAfter: breaker.retryAfter });
    } finally {
      clearTimeout(timer);
      clearTimeout(doubtful);
      leave();
    }
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
    const isRead = !/^\s*mutation\b/.test(call.query);
    const since = performance.now();
    for (let attempts = 1, resets = 0; ; attempts += 1) {
      try {
        return await this.#post(call, context, signal);
      } catch (error) {
        if (!isRead || signal.aborted) throw error;
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

  async #post(call: SubgraphCall, { headers }: GatewayContext, signal: AbortSignal): Promise<SubgraphAnswer> {
    const body = JSON.stringify(call);
    const response = await this.#pool.request({ method: "POST", path: this.#path, headers, body, signal });
    const answer = answerOf(response.statusCode, await response.body.text());
    this.breaker.heard();
    return answer;
  }
}

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
