import { CodedError } from "@youth-graph/kernel";
import { keySignature, type GroupKey } from "./group-key";
import { comparisonOf, metricSignature, type Comparison, type Metric } from "./metric";

/** What a selected field of a group comes from: a column of the statement, and what tells it from others. */
export interface Selected {
  column: string;
  signature: string;
  /** How `having` compares it; null for a key. */
  comparison: Comparison | null;
}

/** The keys and metrics of one request, each once, by the column that carries it; and the paths under which they are selected. */
export class GroupPlan {
  readonly keys = new Map<string, { column: string; key: GroupKey }>();
  readonly metrics = new Map<string, { column: string; metric: Metric }>();
  readonly #paths = new Map<string, Selected>();

  /** Adds a key that is selected under a path; returns its column. */
  key(key: GroupKey, path: string): string {
    const signature = keySignature(key);
    const column = this.keys.get(signature)?.column ?? `k${this.keys.size}`;
    this.keys.set(signature, { column, key });
    this.#paths.set(path, { column, signature, comparison: null });
    return column;
  }

  /** Adds a metric that is selected under a path; returns its column. */
  metric(metric: Metric, path: string): string {
    const signature = metricSignature(metric);
    const column = this.metrics.get(signature)?.column ?? `m${this.metrics.size}`;
    this.metrics.set(signature, { column, metric });
    this.#paths.set(path, { column, signature, comparison: comparisonOf(metric) });
    return column;
  }

  /** What `by` of an order or a condition names. @throws CodedError GROUP_FIELD_NOT_SELECTED */
  selected(by: string, at: string): Selected {
    const found = this.#paths.get(by);
    if (found) return found;
    const known = [...this.#paths.keys()].join(", ") || "nothing";
    throw new CodedError(
      "GROUP_FIELD_NOT_SELECTED",
      `${at} is "${by.slice(0, 100)}", which the groups do not select; they select ${known.slice(0, 1000)}.`,
      { path: at },
    );
  }
}
