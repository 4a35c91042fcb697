import { CodedError } from "@youth-graph/kernel";

/** A place in the changes of a service: all that was committed before it is behind it. */
export interface FeedCursor {
  service: string;
  /** Of the database and of its history, which ends where a backup is restored or a standby takes over. */
  database: string;
  xid: bigint;
  id: bigint;
}

const version = 2;

/** Opaque to those who carry it. */
export function encodeFeedCursor({ service, database, xid, id }: FeedCursor): string {
  return Buffer.from(JSON.stringify([version, service, database, String(xid), String(id)])).toString(
    "base64url",
  );
}

/** @throws CodedError CURSOR_INVALID */
export function decodeFeedCursor(cursor: string): FeedCursor {
  const [madeBy, service, database, ...numbers] = listIn(cursor);
  const [xid, id] = numbers.map(number =>
    /^\d{1,19}$/.test(String(number)) ? BigInt(String(number)) : null,
  );
  if (
    madeBy !== version ||
    typeof service !== "string" ||
    typeof database !== "string" ||
    xid == null ||
    id == null ||
    numbers.length !== 2
  )
    throw new CodedError("CURSOR_INVALID", "The cursor is not one that a service of this graph has given.");
  return { service, database, xid, id };
}

/** @throws CodedError CURSOR_OTHER_DATABASE */
export function refuseOtherDatabase(cursor: FeedCursor, database: string): void {
  if (cursor.database !== database)
    throw new CodedError(
      "CURSOR_OTHER_DATABASE",
      `The cursor is of another database of the ${cursor.service} service, or of this one before it was restored or filled anew; start anew.`,
    );
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
