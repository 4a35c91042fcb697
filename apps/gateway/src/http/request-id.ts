import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** The client's own id where it is harmless in a header and a log, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, "headers">): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}
