import type { Notices } from "@youth-graph/kernel";
import type { GraphQLFormattedError } from "graphql";
import type { DearField } from "../cost/dearest-fields";

/** What is noted of a request while it is answered: for its line in the log, its HTTP status and the answer's extensions. */
export interface RequestOutcome {
  operationName?: string;
  /** What the operation is expected to cost; known once it has been priced. */
  estimated?: number;
  /** True when it asks the schema alone. */
  isIntrospection?: boolean;
  cost?: Cost;
  /** True when the request was well formed and its operation was refused before it ran. */
  refused?: boolean;
  /** What was told of what went wrong. */
  errors?: ToldError[];
  /** How many rows an export has read. */
  rows?: number;
  /** How fresh the copies were that services answered by; `<service>.<Type>`. */
  freshness?: Record<string, Freshness>;
  /** Where the answer is not the whole, as services said. */
  notices?: Notices;
}

interface ToldError {
  code: string;
  /** The service that it is about. */
  service?: string;
}

/** Notes the errors of an answer, in the place of those of an answer before. */
export function noteErrors(outcome: RequestOutcome, errors: readonly GraphQLFormattedError[]): void {
  outcome.errors = errors.map(({ extensions }) => ({
    code: String(extensions?.code),
    ...(extensions?.service !== undefined && { service: String(extensions.service) }),
  }));
}

/** `extensions.cost` of an answer, in objects. */
export interface Cost {
  estimated: number;
  ceiling: number;
  /** What was answered, by the same weights; 0 where nothing was. */
  actual?: number;
  dryRun?: true;
  /** Only of a dry run: whether the operation would be refused. */
  exceeded?: boolean;
  /** Only of a dry run: the fields that it costs most for. */
  dearest?: DearField[];
}

/** How fresh a service's copy of another's rows was when it answered by it. */
export interface Freshness {
  /** The service that owns the rows. */
  source: string;
  lagMs: number;
  asOf: string;
  cursor: string | null;
  /** Rows that it could not store as their owner has them. */
  setAside?: number;
}
