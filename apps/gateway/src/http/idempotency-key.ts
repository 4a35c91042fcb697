import type { IncomingHttpHeaders } from "node:http";
import { gatewayError } from "../errors";

/**
 * A service recognises by this key a mutation that is sent again; one that it could not store is refused here.
 * @throws GraphQLError BAD_REQUEST
 */
export function checkIdempotencyKey(headers: IncomingHttpHeaders): void {
  const key = headers["idempotency-key"];
  if (key === undefined || /^[\x21-\x7e]{1,200}$/.test(String(key))) return;
  const message =
    "The header idempotency-key has from 1 to 200 characters of printable ASCII, no space among them.";
  throw gatewayError("BAD_REQUEST", message, { extensions: { http: { status: 400 } } });
}
