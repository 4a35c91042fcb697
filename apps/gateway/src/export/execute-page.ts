import type { ApolloServer } from "@apollo/server";
import type { FormattedExecutionResult } from "graphql";
import { gatewayError } from "../errors";
import type { GatewayContext } from "../request/gateway-context";
import { ExportFault } from "./export-fault";
import { type ExportList, pathOf } from "./export-list";
import type { ExportRequest } from "./export-request";
import type { PageOperation } from "./page-operation";
import type { Page } from "./pages";

/** When it is a page's turn, executes it in a new context: the time an operation may take is a page's. */
type InTurn = <Result>(execute: (context: GatewayContext) => Promise<Result>) => Promise<Result>;

/** Executes the operation for one page; an answer with any error is a fault. @throws ExportFault */
export function pageExecutor(
  apollo: ApolloServer<GatewayContext>,
  request: ExportRequest,
  operation: PageOperation,
  inTurn: InTurn,
): (first: number, after: string | null) => Promise<FormattedExecutionResult> {
  return async (first, after) => {
    const variables = { ...request.variables, [operation.first]: first, [operation.after]: after };
    const page = { query: operation.query, operationName: request.operationName, variables };
    const { body, http } = await inTurn(contextValue => {
      // Those of the page before have been told.
      delete contextValue.outcome.notices;
      return apollo.executeOperation(page, { contextValue });
    });
    if (body.kind !== "single") throw new Error("an operation without @defer was answered in parts");
    const { errors } = body.singleResult;
    if (errors?.length) throw new ExportFault(errors, http.status);
    return body.singleResult;
  };
}

/** The list's page in an answer. @throws ExportFault EXPORT_LIST_MISSING, SUBGRAPH_ANSWER_INVALID */
export function pageOf(
  answer: FormattedExecutionResult["data"],
  { pageInfo }: PageOperation,
  { path, rows, row }: ExportList,
): Page {
  let value: unknown = answer;
  for (const [depth, { responseName }] of path.entries()) {
    value = (value as Record<string, unknown>)[responseName];
    if (value === null || value === undefined) {
      const missing = pathOf(path.slice(0, depth + 1));
      const message = `\`${missing}\` is null: there is no list to export.`;
      throw new ExportFault([gatewayError("EXPORT_LIST_MISSING", message)]);
    }
  }
  const connection = value as Record<string, unknown>;
  const end = connection[pageInfo] as Pick<Page, "hasNextPage" | "endCursor"> | null;
  if (end === null) {
    const message = `\`${pathOf(path)}\` does not say whether it goes on: its \`pageInfo\` is null.`;
    throw new ExportFault([gatewayError("SUBGRAPH_ANSWER_INVALID", message)]);
  }
  const values = (connection[rows.responseName] as unknown[] | null) ?? [];
  return { answer, rows: values.map(row.in), hasNextPage: end.hasNextPage, endCursor: end.endCursor };
}
