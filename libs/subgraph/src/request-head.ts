import type { Caller } from "@youth-graph/query";
import { randomUUID } from "node:crypto";
import type { RequestHead } from "./context";

/** Whoever asks without a name: sees what anybody may, and may write nothing. */
export const anonymous: Caller = { id: "anonymous", scopes: [] };

const listOf = (text: string): string[] =>
  text
    .split(",")
    .map(each => each.trim())
    .filter(Boolean);

/** Reads what the gateway says of a request; its word is good, since only it knows the secret. */
export function requestHead(headers: Record<string, string | string[] | undefined>): RequestHead {
  const text = (name: string): string | null => {
    const value = headers[name];
    return typeof value === "string" && value !== "" ? value : null;
  };
  return {
    requestId: text("x-request-id") ?? randomUUID(),
    caller: callerIn(text("x-caller")),
    idempotencyKey: text("idempotency-key"),
    readAfter: listOf(text("x-read-after") ?? ""),
  };
}

function callerIn(text: string | null): Caller {
  if (text === null) return anonymous;
  const { id, scopes } = JSON.parse(text) as Partial<Caller>;
  if (typeof id !== "string" || !Array.isArray(scopes))
    throw new Error("x-caller is not one of the gateway.");
  return { id, scopes: scopes.map(String) };
}
