import type { Notices } from "@youth-graph/kernel";
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
  /** How many rows an export has read. */
  rows?: number;
  /** How fresh the copies were that services answered by; `<service>.<Type>`. */
  freshness?: Record<string, Freshness>;
  /** Where the answer is not the whole, as services said. */
  notices?: Notices;
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
}
