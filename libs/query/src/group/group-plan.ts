import { keySignature, type GroupKey } from "./group-key";
import { measureSignature, type Measure } from "./measure";

/** The keys and measures of one request, each once, by the column that carries it. */
export class GroupPlan {
  readonly keys = new Map<string, { column: string; key: GroupKey }>();
  readonly measures = new Map<string, { column: string; measure: Measure }>();

  /** Adds a key; returns its column. */
  key(key: GroupKey): string {
    const signature = keySignature(key);
    const known = this.keys.get(signature)?.column;
    if (known !== undefined) return known;
    const column = `k${this.keys.size}`;
    this.keys.set(signature, { column, key });
    return column;
  }

  /** Adds a measure; returns its column. */
  measure(measure: Measure): string {
    const signature = measureSignature(measure);
    const known = this.measures.get(signature)?.column;
    if (known !== undefined) return known;
    const column = `m${this.measures.size}`;
    this.measures.set(signature, { column, measure });
    return column;
  }
}
