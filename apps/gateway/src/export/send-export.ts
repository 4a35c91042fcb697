import { Readable } from "node:stream";
import type { ApolloServer } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { GatewayContext } from "../graphql/gateway-context";
import { publicError } from "../graphql/public-error";
import { columnsOf } from "./columns";
import { ExportFault, faultOf } from "./export-fault";
import { type ExportFormat, mediaTypes } from "./export-format";
import { exportOptionsOf } from "./export-options";
import { exportRequestOf } from "./export-request";
import { pageFetcher } from "./fetch-page";
import { type Page, pagesOf } from "./pages";
import { planExport } from "./plan-export";
import { writeCsv } from "./write-csv";
import { writeNdjson } from "./write-ndjson";
import { writeXlsx } from "./write-xlsx";

export interface ExportSource {
  apollo: ApolloServer<GatewayContext>;
  /** What clients see. */
  schema: GraphQLSchema;
  contextOf(request: FastifyRequest): GatewayContext;
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
    const { name, rows } = await exported(source, request, reply, format);
    // A GraphQL name is ASCII and needs no quoting.
    void reply.header("content-disposition", `attachment; filename="${name}.${format}"`);
    void reply.type(mediaTypes[format]);
    return reply.send(rows);
  } catch (error) {
    const fault = faultOf(error);
    if (!(fault instanceof ExportFault)) throw fault;
    const errors = fault.errors.map(one => publicError(one, request.id));
    return reply.code(fault.status).type("application/json; charset=utf-8").send(JSON.stringify({ errors }));
  }
}

async function exported(
  { apollo, schema, contextOf }: ExportSource,
  request: FastifyRequest,
  reply: FastifyReply,
  format: ExportFormat,
): Promise<{ name: string; rows: Readable }> {
  const graphql = exportRequestOf(request);
  // Made for its limits, which come before validation.
  contextOf(request);
  const options = exportOptionsOf(request.method, request.query);
  const { fields, list, asked, operation, name } = planExport(graphql, schema);
  const gone = new AbortController();
  reply.raw.once("close", () => gone.abort());
  const fetchPage = pageFetcher({ apollo, contextOf: () => contextOf(request) }, graphql, operation, list);
  const pages = pagesOf(fetchPage, asked, gone.signal);
  const first = (await pages.next()).value as Page;
  const rows = rowsOf(first, pages, request);
  const columns = () => columnsOf(fields, list, first.answer, options.headers);
  const written = {
    csv: () => writeCsv(columns(), rows, { bom: options.bom === "true" }),
    xlsx: () => writeXlsx(columns(), rows, { name }),
    ndjson: () => writeNdjson(fields, list, first.answer, rows),
  };
  return { name, rows: Readable.from(written[format](), { objectMode: false }) };
}

async function* rowsOf(
  first: Page,
  others: AsyncIterable<Page>,
  { exchange, log }: FastifyRequest,
): AsyncGenerator<unknown[]> {
  exchange.rows = first.rows.length;
  yield first.rows;
  try {
    for await (const { rows } of others) {
      exchange.rows += rows.length;
      yield rows;
    }
  } catch (error) {
    log.error({ err: error, rows: exchange.rows }, "an export broke off");
    throw error;
  }
}
