import type { IncomingHttpHeaders } from "node:http";

/** What of a client's request a subgraph may see; all else, cookies and credentials too, ends at the gateway. */
const forwarded = ["accept-language", "traceparent", "tracestate"] as const;

/** The headers of every sub-request made for one client request. */
export function outgoingHeaders(
  incoming: IncomingHttpHeaders,
  { requestId, secret }: { requestId: string; secret: string },
): Record<string, string> {
  const headers: Record<string, string> = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json;q=0.9",
    "x-request-id": requestId,
    "x-gateway-secret": secret,
  };
  for (const name of forwarded) {
    const value = incoming[name];
    if (typeof value === "string") headers[name] = value;
  }
  return headers;
}
