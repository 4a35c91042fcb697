import { CodedError, errorCodes } from "@youth-graph/kernel";
import type { Catalog, Reader } from "@youth-graph/query";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { readChanges } from "../outbox/changes";
import { decodeFeedCursor, type FeedCursor } from "../outbox/feed-cursor";
import { feedColumns, type FeedColumns } from "../outbox/feed-columns";
import { readRangeDigests } from "../outbox/range-digests";
import { readRowPage } from "../outbox/row-page";
import { gatewayOnly } from "./gateway-only";

type Question = Record<string, unknown>;

const maxRows = 5_000;
const maxRanges = 100;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Cursors that lead nowhere: the reader starts anew from the rows. */
const gone = new Set(["CURSOR_EXPIRED", "CURSOR_OTHER_DATABASE"]);

/**
 * What other services keep their copies by: `POST /changes` with `{ "columns": { "Branch": ["name", "division"] }, "after":
 * "<cursor>", "limit": 1000 }` and, to begin with, `POST /rows` with one noun and the UUID of the last row. `POST /ranges`
 * counts and digests ranges of rows, by which a copy is compared; `to` and `since` of /rows are for what is found so.
 * Guarded as /graphql is.
 */
export function feedRoutes(
  app: FastifyInstance,
  { catalog, reader, secret, log }: { catalog: Catalog; reader: () => Reader; secret: string; log: Logger },
): void {
  const serveJson = (path: string, answer: (question: Question) => Promise<object>): void =>
    void app.post(path, {
      onRequest: gatewayOnly(secret),
      handler: (request: FastifyRequest, reply: FastifyReply) =>
        answer((request.body ?? {}) as Question).catch((error: unknown) => refused(error, reply, log)),
    });
  const cursorOf = (given: unknown): FeedCursor | null =>
    given == null ? null : ownCursor(catalog.service, String(given));
  serveJson("/changes", async ({ columns, after, limit }) =>
    readChanges(reader(), {
      asked: feedColumns(catalog, columns),
      after: cursorOf(after),
      limit: limitOf(limit),
    }),
  );
  serveJson("/rows", async ({ columns, after, to, since, limit }) =>
    readRowPage(reader(), {
      asked: oneNoun(catalog, columns),
      after: rowId("after", after),
      to: rowId("to", to),
      since: cursorOf(since),
      limit: limitOf(limit),
    }),
  );
  serveJson("/ranges", async ({ columns, after, ends }) => {
    if (!Array.isArray(ends) || ends.length < 1 || ends.length > maxRanges)
      throw new CodedError("BAD_USER_INPUT", `ends must be a list of 1 to ${maxRanges} UUIDs of last rows.`);
    const ranges = await readRangeDigests(reader(), {
      asked: oneNoun(catalog, columns),
      after: rowId("after", after),
      ends: ends.map(end => rowId("ends", end)),
    });
    return { ranges };
  });
}

function oneNoun(catalog: Catalog, columns: unknown): FeedColumns {
  const [asked, ...others] = feedColumns(catalog, columns);
  if (asked === undefined || others.length > 0)
    throw new CodedError("BAD_USER_INPUT", "Rows are read a noun at a time.");
  return asked;
}

function rowId(name: string, given: unknown): string | null {
  if (given == null) return null;
  if (typeof given !== "string" || !uuid.test(given))
    throw new CodedError("BAD_USER_INPUT", `${name} must be the UUID of a row, or null.`);
  return given;
}

function ownCursor(service: string, text: string): FeedCursor {
  const cursor = decodeFeedCursor(text);
  if (cursor.service !== service)
    throw new CodedError("CURSOR_INVALID", `The cursor is one of the ${cursor.service} service.`);
  return cursor;
}

function limitOf(given: unknown): number {
  const limit = Number(given ?? 1_000);
  if (!Number.isInteger(limit) || limit < 1 || limit > maxRows)
    throw new CodedError("BAD_USER_INPUT", `limit must be a whole number from 1 to ${maxRows}.`);
  return limit;
}

/** What the database cannot give now it may give the next time. */
function statusOf({ extensions: { code } }: CodedError): number {
  if (gone.has(code)) return 410;
  return code.startsWith("DATABASE_") ? 503 : 400;
}

function refused(error: unknown, reply: FastifyReply, log: Logger): object {
  if (error instanceof CodedError) {
    void reply.code(statusOf(error));
    return { errors: [{ message: error.message, extensions: error.extensions }] };
  }
  log.error({ err: error }, "the feed could not answer");
  void reply.code(500);
  const code = "INTERNAL_SERVER_ERROR";
  return { errors: [{ message: errorCodes[code], extensions: { code } }] };
}
