import type { IncomingHttpHeaders } from "node:http";
import { gatewayError } from "../errors";

/** Refuses a key, by which a service recognises a mutation that is sent again, that no service could store. @throws GraphQLError BAD_REQUEST */
export function checkIdempotencyKey(headers: IncomingHttpHeaders): void {
  const key = headers["idempotency-key"];
  if (key === undefined || /^[\x20-\x7e]{1,200}$/.test(String(key))) return;
  const message = "The header idempotency-key has from 1 to 200 characters of printable ASCII.";
  throw gatewayError("BAD_REQUEST", message, { extensions: { http: { status: 400 } } });
}
