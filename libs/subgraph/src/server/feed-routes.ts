import { CodedError, errorCodes } from "@youth-graph/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Pool } from "pg";
import type { Logger } from "pino";
import type { SubgraphManifest } from "../manifest";
import { readChanges } from "../outbox/changes";
import { decodeFeedCursor } from "../outbox/feed-cursor";
import { feedColumns } from "../outbox/feed-columns";
import { readRowPage } from "../outbox/row-page";
import { gatewayOnly } from "./gateway-only";

type Query = Record<string, unknown>;

const mostRows = 5_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What other services keep their copies by: `GET /changes?columns=Branch.name,Branch.division&after=<cursor>&limit=1000`
 * and, to begin with, `GET /rows?columns=Branch.name&after=<uuid>&limit=1000`. Guarded as /graphql is.
 */
export function feedRoutes(
  app: FastifyInstance,
  { manifest, pool, secret, log }: { manifest: SubgraphManifest; pool: Pool; secret: string; log: Logger },
): void {
  const serveJson = (path: string, answer: (query: Query) => Promise<object>): void =>
    void app.get(path, {
      onRequest: gatewayOnly(secret),
      handler: (request: FastifyRequest, reply: FastifyReply) =>
        answer(request.query as Query).catch((error: unknown) => refused(error, reply, log)),
    });
  serveJson("/changes", async ({ columns, after, limit }) =>
    readChanges(pool, manifest.name, {
      asked: feedColumns(manifest, columns),
      after: after === undefined ? null : ownCursor(manifest.name, String(after)),
      limit: limitOf(limit),
    }),
  );
  serveJson("/rows", async ({ columns, after, limit }) => {
    const [asked, ...others] = feedColumns(manifest, columns);
    if (asked === undefined || others.length > 0)
      throw new CodedError("BAD_USER_INPUT", "Rows are read a type at a time.");
    if (after !== undefined && !uuid.test(String(after)))
      throw new CodedError("BAD_USER_INPUT", "after must be the UUID of the last row read.");
    return readRowPage(pool, { asked, after: (after as string | undefined) ?? null, limit: limitOf(limit) });
  });
}

function ownCursor(service: string, text: string): ReturnType<typeof decodeFeedCursor> {
  const cursor = decodeFeedCursor(text);
  if (cursor.service !== service)
    throw new CodedError("CURSOR_INVALID", `The cursor is one of the ${cursor.service} service.`);
  return cursor;
}

function limitOf(given: unknown): number {
  const limit = Number(given ?? 1_000);
  if (!Number.isInteger(limit) || limit < 1 || limit > mostRows)
    throw new CodedError("BAD_USER_INPUT", `limit must be a whole number from 1 to ${mostRows}.`);
  return limit;
}

function refused(error: unknown, reply: FastifyReply, log: Logger): object {
  if (error instanceof CodedError) {
    void reply.code(error.extensions.code === "CURSOR_EXPIRED" ? 410 : 400);
    return { errors: [{ message: error.message, extensions: error.extensions }] };
  }
  log.error({ err: error }, "the feed could not answer");
  void reply.code(500);
  const code = "INTERNAL_SERVER_ERROR";
  return { errors: [{ message: errorCodes[code], extensions: { code } }] };
}
