import type { FastifyBaseLogger } from "fastify";
import type { Cost } from "../cost/cost-plugin";
import type { Freshness } from "./freshness";

/** What one client request carries through planning and the sub-requests. */
export interface GatewayContext {
  requestId: string;
  /** Tagged with the request id. */
  log: FastifyBaseLogger;
  /** The headers that go on to every subgraph. */
  headers: Record<string, string>;
  /** When the whole operation must have ended, as `performance.now()` tells time. */
  deadline: number;
  /** The client wants to know what the operation would cost; nothing is executed. */
  dryRun: boolean;
  /** What the request's line in the log, and its HTTP status, need to know afterwards; shared, since Apollo copies the context. */
  exchange: Exchange;
}

export interface Exchange {
  operationName?: string;
  cost?: Cost;
  /** True when the request was well formed and its operation was refused before it ran. */
  refused?: boolean;
  /** How many rows an export has read. */
  rows?: number;
  /** How fresh the copies were that services answered by; `<service>.<Type>`. */
  freshness?: Record<string, Freshness>;
}
