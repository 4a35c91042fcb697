import { CodedError } from "@youth-graph/kernel";
import { calculationOf, type Calculation, type CalculationCall } from "./calculation";
import { keySignature, type CarriedKey, type GroupKey } from "./group-key";
import { addsUp, comparisonOf, metricSignature, type Comparison, type Metric } from "./metric";

/** What a selected field of a group comes from: a column of the statement, and what tells it from others. */
export interface Selected {
  column: string;
  signature: string;
  /** How `having` compares it; null for a key. */
  comparison: Comparison | null;
  /** Whether its values over several groups may be summed. */
  additive: boolean;
  metric?: Metric;
  calculation?: Calculation;
}

/** The keys and numbers of one request, each once, by the column that carries it; and the paths under which they are selected. */
export class GroupPlan {
  readonly keys = new Map<string, CarriedKey>();
  readonly metrics = new Map<string, { column: string; metric: Metric }>();
  readonly #paths = new Map<string, Selected>();
  /** Those whose paths are not looked up yet: what they name may be selected further on. */
  readonly #calls = new Map<string, { column: string; call: CalculationCall }>();

  /** Adds a key that is selected under a path; returns its column. */
  key(key: GroupKey, path: string): string {
    const signature = keySignature(key);
    const column = this.keys.get(signature)?.column ?? `k${this.keys.size}`;
    this.keys.set(signature, { column, key });
    this.#paths.set(path, { column, signature, comparison: null, additive: false });
    return column;
  }

  /** Adds a metric that is selected under a path; returns its column. */
  metric(metric: Metric, path: string): string {
    const signature = metricSignature(metric);
    const column = this.metrics.get(signature)?.column ?? `m${this.metrics.size}`;
    this.metrics.set(signature, { column, metric });
    const comparison = comparisonOf(metric);
    this.#paths.set(path, { column, signature, comparison, additive: addsUp(metric), metric });
    return column;
  }

  /** Adds a number that is calculated from others; returns its column. */
  calculate(call: CalculationCall): string {
    const column = `c${this.#calls.size}`;
    this.#calls.set(call.path, { column, call });
    return column;
  }

  /** All numbers that are calculated from others, those first that others need. */
  get calculations(): Calculation[] {
    return [...this.#calls.keys()]
      .flatMap(path => this.selected(path, path).calculation ?? [])
      .sort((one, other) => one.depth - other.depth);
  }

  /** What `by` of an order or a condition names. @throws CodedError GROUP_FIELD_NOT_SELECTED, CALCULATION_INVALID */
  selected(by: string, at: string): Selected {
    const found = this.#paths.get(by) ?? this.#calculated(by, at);
    if (found) return found;
    const known = [...this.#paths.keys(), ...this.#calls.keys()].join(", ") || "nothing";
    throw new CodedError(
      "GROUP_FIELD_NOT_SELECTED",
      `${at} is "${by.slice(0, 100)}", which the groups do not select; they select ${known.slice(0, 1000)}.`,
      { path: at },
    );
  }

  readonly #underWay = new Set<string>();

  #calculated(path: string, at: string): Selected | undefined {
    const pending = this.#calls.get(path);
    if (!pending) return undefined;
    if (this.#underWay.has(path))
      throw new CodedError("CALCULATION_INVALID", `${at} leads back to itself.`, { path: at });
    this.#underWay.add(path);
    const calculation = calculationOf(pending.call, pending.column, this);
    this.#underWay.delete(path);
    const { column, signature, additive } = calculation;
    const selected: Selected = { column, signature, comparison: "is", additive, calculation };
    this.#paths.set(path, selected);
    return selected;
  }
}
