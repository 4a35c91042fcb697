import { CodedError } from "@youth-graph/kernel";
import { createHash, createHmac } from "node:crypto";
import type { KeyValue } from "../statement/keyset";

/** A place in a list: of which database, under which order, behind which values of that order's keys. */
export interface CursorPlace {
  identity: string;
  signature: string;
}

const version = 2;

/** A short print: a cursor of one order or database means nothing in another. */
const printOf = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 8);

/** Sealed, so that whoever changes a value is told so, and not that PostgreSQL cannot read it. */
const sealOf = (payload: string, { identity }: CursorPlace): string =>
  createHmac("sha256", identity).update(payload).digest("base64url").slice(0, 12);

/** An opaque cursor. */
export function encodeCursor(place: CursorPlace, values: readonly KeyValue[]): string {
  const payload = JSON.stringify([version, printOf(place.identity), printOf(place.signature), ...values]);
  return Buffer.from(`${sealOf(payload, place)}${payload}`).toString("base64url");
}

const invalid = (): CodedError =>
  new CodedError("CURSOR_INVALID", "The cursor is not one that this list has given.");

/** @throws CodedError CURSOR_INVALID, CURSOR_OTHER_DATABASE, CURSOR_ORDER_MISMATCH */
export function decodeCursor(cursor: string, place: CursorPlace, keys: number): KeyValue[] {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  const [seal, payload] = [text.slice(0, 12), text.slice(12)];
  const parsed = parse(payload);
  if (!Array.isArray(parsed)) throw invalid();
  const [madeBy, database, order, ...values] = parsed as unknown[];
  if (madeBy !== version || typeof order !== "string" || typeof database !== "string") throw invalid();
  if (database !== printOf(place.identity))
    throw new CodedError(
      "CURSOR_OTHER_DATABASE",
      "The cursor was taken from another database: one before it was restored or filled anew, or of another part of the graph. Start again without it.",
    );
  if (seal !== sealOf(payload, place)) throw invalid();
  if (order !== printOf(place.signature))
    throw new CodedError(
      "CURSOR_ORDER_MISMATCH",
      "The cursor was taken under another orderBy or from another list; start again without it.",
    );
  if (values.length !== keys) throw invalid();
  return values as KeyValue[];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid();
  }
}
