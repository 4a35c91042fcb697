import { CodedError } from "@youth-graph/kernel";
import { createHash } from "node:crypto";
import type { KeyValue } from "../sql/keyset";

const version = 1;

/** A short print of an order: a cursor taken under one order means nothing under another. */
const printOf = (signature: string): string =>
  createHash("sha256").update(signature).digest("base64url").slice(0, 8);

/** An opaque cursor: its version, its order, and the row's values of that order's keys. */
export function encodeCursor(signature: string, values: readonly KeyValue[]): string {
  return Buffer.from(JSON.stringify([version, printOf(signature), ...values])).toString("base64url");
}

const invalid = (): CodedError =>
  new CodedError("CURSOR_INVALID", "The cursor is not one that this list has given.");

/** @throws CodedError CURSOR_INVALID, CURSOR_ORDER_MISMATCH */
export function decodeCursor(cursor: string, signature: string, keys: number): KeyValue[] {
  const parsed = parse(cursor);
  if (!Array.isArray(parsed)) throw invalid();
  const [madeBy, print, ...values] = parsed as unknown[];
  if (madeBy !== version || typeof print !== "string") throw invalid();
  if (print !== printOf(signature)) {
    throw new CodedError(
      "CURSOR_ORDER_MISMATCH",
      "The cursor was taken under another orderBy or from another list; start again without it.",
    );
  }
  if (values.length !== keys || !values.every(value => value === null || typeof value === "string"))
    throw invalid();
  return values as KeyValue[];
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    throw invalid();
  }
}
