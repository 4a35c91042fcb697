import type { ApolloServerPlugin } from "@apollo/server";
import type { Exchange, GatewayContext } from "./gateway-context";

/** How fresh a service's copy of another's rows was when it answered by it. */
export interface Freshness {
  /** The service that owns the rows. */
  source: string;
  lagMs: number;
  asOf: string;
  cursor: string | null;
}

/** Keeps what a service says in `extensions.freshness`, a copy under `<service>.<Type>`; of two answers the older one. */
export function noteFreshness(exchange: Exchange, service: string, told: unknown): void {
  if (typeof told !== "object" || told === null) return;
  for (const [type, fresh] of Object.entries(told as Record<string, Freshness>)) {
    const name = `${service}.${type}`;
    const known = exchange.freshness?.[name];
    if (known !== undefined && known.asOf <= fresh.asOf) continue;
    exchange.freshness = { ...exchange.freshness, [name]: fresh };
  }
}

/** Tells the client how fresh the copies were that its operation read. */
export const freshnessPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { exchange } }) => {
      if (response.body.kind !== "single" || exchange.freshness === undefined) return;
      const result = response.body.singleResult;
      result.extensions = { ...result.extensions, freshness: exchange.freshness };
    },
  }),
};
