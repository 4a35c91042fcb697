import { CodedError } from "@youth-graph/kernel";

/** A place in the changes of a service: all that was committed before it is behind it. */
export interface FeedCursor {
  service: string;
  xid: bigint;
  id: bigint;
}

const version = 1;

/** Opaque to those who carry it. */
export function encodeFeedCursor({ service, xid, id }: FeedCursor): string {
  return Buffer.from(JSON.stringify([version, service, String(xid), String(id)])).toString("base64url");
}

/** @throws CodedError CURSOR_INVALID */
export function decodeFeedCursor(cursor: string): FeedCursor {
  const [madeBy, service, ...numbers] = listIn(cursor);
  const [xid, id] = numbers.map(number =>
    /^\d{1,19}$/.test(String(number)) ? BigInt(String(number)) : null,
  );
  if (madeBy !== version || typeof service !== "string" || xid == null || id == null || numbers.length !== 2)
    throw new CodedError("CURSOR_INVALID", "The cursor is not one that a service of this graph has given.");
  return { service, xid, id };
}

function listIn(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** True when `one` comes earlier in the changes of the same service. */
export const isBefore = (one: FeedCursor, other: FeedCursor): boolean =>
  one.xid < other.xid || (one.xid === other.xid && one.id < other.id);
