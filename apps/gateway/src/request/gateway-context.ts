import type { FastifyBaseLogger } from "fastify";
import type { Asker } from "../admission/asker";
import type { RequestOutcome } from "./request-outcome";

/** What one client request carries through planning and the sub-requests. */
export interface GatewayContext {
  requestId: string;
  /** Tagged with the request id. */
  log: FastifyBaseLogger;
  /** The headers that go on to every subgraph. */
  headers: Record<string, string>;
  /** Milliseconds until the whole operation must have ended; negative when it should have. */
  timeLeft(): number;
  asker: Asker;
  /** Waits until it is the operation's turn to ask services. @throws GraphQLError OVERLOADED */
  mayAsk(): Promise<void>;
  /** The client wants to know what the operation would cost; nothing is executed. */
  dryRun: boolean;
  /** One object for the whole request, also where Apollo Server copies the context. */
  outcome: RequestOutcome;
}
