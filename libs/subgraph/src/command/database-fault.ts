import { CodedError } from "@youth-graph/kernel";
import { readableFault } from "@youth-graph/query";

/** What PostgreSQL says of an error, whether TypeORM, a read or the driver threw it. */
export interface DatabaseFault {
  /** SQLSTATE; undefined for an error that is not PostgreSQL's. */
  state: string | undefined;
  /** The name of the constraint that was hit. */
  constraint: string | undefined;
  /** The error to pass on: readable to a caller where that helps. */
  error: unknown;
}

export function databaseFault(error: unknown): DatabaseFault {
  // TypeORM keeps what the driver threw, and so does a read that failed.
  const kept = error instanceof CodedError ? (error.cause ?? error) : error;
  const cause = (kept as { driverError?: unknown }).driverError ?? kept;
  const { code, constraint } = cause as { code?: string; constraint?: string };
  return { state: code, constraint, error: readableFault(cause) };
}

/** Serialisation failure, deadlock: the same once more may well succeed. */
export const passes = ({ state }: DatabaseFault): boolean => state === "40001" || state === "40P01";
