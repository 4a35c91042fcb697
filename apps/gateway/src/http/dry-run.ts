import type { IncomingHttpHeaders } from "node:http";
import { gatewayError } from "../errors";

/** Whether the client wants to know what an operation would cost and no more. @throws GraphQLError HEADER_INVALID */
export function isDryRun(headers: IncomingHttpHeaders): boolean {
  const value = headers["x-dry-run"];
  if (value === undefined) return false;
  if (value === "true") return true;
  throw gatewayError("HEADER_INVALID", "The header x-dry-run is either absent or true.", {
    extensions: { http: { status: 400 } },
  });
}
