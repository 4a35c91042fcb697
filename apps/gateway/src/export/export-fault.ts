import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { GatewayErrorCode } from "../errors";

/** Why an export does not begin, or does not go on: GraphQL errors, and the HTTP status that fits them. */
export class ExportFault extends Error {
  readonly status: number;

  constructor(
    readonly errors: readonly GraphQLFormattedError[],
    status?: number,
  ) {
    super(errors.map(({ message }) => message).join(" "));
    this.name = "ExportFault";
    this.status = status ?? statusOf(errors);
  }

  has(code: GatewayErrorCode): boolean {
    return this.errors.some(({ extensions }) => extensions?.code === code);
  }
}

/** A refusal as a fault; anything else, which is a defect of ours, as it is. */
export function faultOf(error: unknown): unknown {
  return error instanceof GraphQLError ? new ExportFault([error]) : error;
}

/** Of everything else the client can do something about. */
const statuses: Record<string, number> = {
  EXPORT_LIST_MISSING: 404,
  INTERNAL_SERVER_ERROR: 500,
  SUBGRAPH_ANSWER_INVALID: 502,
  SUBGRAPH_UNAVAILABLE: 503,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_BUSY: 503,
  DATABASE_FULL: 503,
  PROJECTION_REBUILDING: 503,
  SUBGRAPH_TIMEOUT: 504,
  DATABASE_TIMEOUT: 504,
  READ_AFTER_TIMEOUT: 504,
  OPERATION_TIMEOUT: 504,
};

/** A GraphQL response can carry half an answer under 200; a file cannot. */
function statusOf(errors: readonly GraphQLFormattedError[]): number {
  return Math.max(...errors.map(({ extensions }) => statuses[String(extensions?.code)] ?? 400));
}
