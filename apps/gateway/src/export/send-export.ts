import { Readable } from "node:stream";
import type { ApolloServer } from "@apollo/server";
import { largestPage } from "@youth-graph/kernel";
import { inThisTrace } from "@youth-graph/telemetry";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { ContextOf } from "../http/request-context";
import type { GatewayContext } from "../request/gateway-context";
import { noteErrors } from "../request/request-outcome";
import { askerOf } from "../admission/asker";
import { inTurn, type OperationQueues } from "../admission/operation-turn";
import { isOverload, retryAfter } from "../admission/overloaded";
import { publicError } from "../graphql/public-error";
import { columnsOf } from "./columns";
import { pageExecutor, pageOf } from "./execute-page";
import { ExportFault, faultOf } from "./export-fault";
import type { ExportLimits } from "./export-limits";
import { type ExportFormat, mediaTypes } from "./export-format";
import { exportOptionsOf } from "./export-options";
import { exportRequestOf } from "./export-request";
import { FileNotices } from "./file-notices";
import { type Page, pagesOf } from "./pages";
import { planExport } from "./plan-export";
import { writeCsv } from "./write-csv";
import { writeNdjson } from "./write-ndjson";
import { writeXlsx } from "./write-xlsx";

export interface ExportSource {
  apollo: ApolloServer<GatewayContext>;
  /** What clients see. */
  schema: GraphQLSchema;
  contextOf: ContextOf;
  queues: OperationQueues;
  exports: ExportLimits;
}

/**
 * Answers with all rows of the operation's list as a file, written page by page as the client reads. Until the first page is
 * there, what goes wrong is a GraphQL error; from then on the connection breaks, and no part of a file looks whole.
 */
export async function sendExport(
  source: ExportSource,
  request: FastifyRequest,
  reply: FastifyReply,
  format: ExportFormat,
): Promise<FastifyReply> {
  try {
    return await answer(source, request, reply, format);
  } catch (error) {
    const fault = isOverload(error) ? error : faultOf(error);
    if (!(fault instanceof ExportFault)) throw fault;
    if (fault.has("OVERLOADED")) void reply.header("retry-after", retryAfter);
    const errors = fault.errors.map(one => publicError(one, request.id));
    noteErrors(request.outcome, errors);
    return sendJson(reply.code(fault.status), { errors });
  }
}

async function answer(
  { apollo, schema, contextOf, queues, exports }: ExportSource,
  request: FastifyRequest,
  reply: FastifyReply,
  format: ExportFormat,
): Promise<FastifyReply> {
  const graphql = exportRequestOf(request);
  let asker = askerOf(request, reply);
  const { dryRun, options, plan } = await inTurn(queues, asker, turn => ({
    // It comes before validation, for the limits.
    dryRun: contextOf(request, asker, turn).dryRun,
    options: exportOptionsOf(request.method, request.query),
    plan: planExport(graphql, schema),
  }));
  const { fields, list, range, operation, name } = plan;
  const executePage = pageExecutor(apollo, graphql, operation, execute =>
    inTurn(queues, asker, turn => execute(contextOf(request, asker, turn))),
  );
  if (dryRun) return sendJson(reply, await executePage(Math.min(largestPage, range.limit), range.start));
  await exports.begin(asker, reply);
  const notices = new FileNotices(list);
  const fetchPage = inThisTrace(async (size: number, after: string | null) => {
    const { data, extensions } = await executePage(size, after);
    notices.ofPage(extensions?.notices);
    return pageOf(data, operation, list);
  });
  const pages = pagesOf(fetchPage, range, asker.gone);
  const first = (await pages.next()).value as Page;
  asker = { ...asker, hasBegun: true };
  const rows = rowsOf(first, pages, request, page => exports.handOn(page, request, reply));
  const columns = () => columnsOf(fields, list, first.answer, options.headers);
  const writers = {
    csv: () => writeCsv(columns(), rows, { bom: options.bom === "true" }),
    xlsx: () => writeXlsx(columns(), rows, { name }),
    ndjson: () => writeNdjson(fields, list, first.answer, rows),
  };
  return (
    reply
      .type(mediaTypes[format])
      // What is not whole is known when the last page is there, and no format has a place for it.
      .trailer("x-notices", (_reply, _payload, done) => done(null, notices.trailer()))
      // A GraphQL name is ASCII and needs no quoting.
      .header("content-disposition", `attachment; filename="${name}.${format}"`)
      .send(Readable.from(writers[format](), { objectMode: false }))
  );
}

function sendJson(reply: FastifyReply, body: unknown): FastifyReply {
  return reply.type("application/json; charset=utf-8").send(JSON.stringify(body));
}

async function* rowsOf(
  first: Page,
  others: AsyncIterable<Page>,
  { outcome, log }: FastifyRequest,
  handOn: (rows: unknown[]) => Iterable<unknown[]>,
): AsyncGenerator<unknown[]> {
  outcome.rows = first.rows.length;
  yield* handOn(first.rows);
  try {
    for await (const { rows } of others) {
      outcome.rows += rows.length;
      yield* handOn(rows);
    }
  } catch (error) {
    log.error({ err: error, rows: outcome.rows }, "an export broke off");
    throw error;
  }
}
