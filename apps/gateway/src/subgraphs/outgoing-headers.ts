import type { IncomingHttpHeaders } from "node:http";
import type { Caller } from "../request/caller";

/** What of a client's request a subgraph may see as it is; all else, cookies and credentials too, ends at the gateway. */
const forwarded = [
  "accept-language",
  "idempotency-key",
  "traceparent",
  "tracestate",
  "x-read-after",
] as const;

/** The headers of every sub-request made for one client request. */
export function outgoingHeaders(
  incoming: IncomingHttpHeaders,
  { requestId, secret, caller }: { requestId: string; secret: string; caller: Caller },
): Record<string, string> {
  const headers: Record<string, string> = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json;q=0.9",
    "x-request-id": requestId,
    "x-gateway-secret": secret,
    "x-caller": JSON.stringify(caller),
  };
  for (const name of forwarded) {
    const value = incoming[name];
    if (typeof value === "string") headers[name] = value;
  }
  return headers;
}
