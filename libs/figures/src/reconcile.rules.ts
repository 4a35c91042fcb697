import type { Measure } from "@youth-graph/faces";

export type VerdictValue = "AGREES" | "EXCEEDED" | "SHORT" | "NOT_COMPARABLE";

export interface Reconciliation {
  verdict: VerdictValue;
  /** recorded − reported; null where the two cannot be compared or one is no number. */
  difference: number | null;
}

const notComparable: Reconciliation = { verdict: "NOT_COMPARABLE", difference: null };

/**
 * Holds a printed claim against a count of the records. Only numbers of one kind compare: persons (人) and person-times
 * (人次) never do. "500 or more" agrees with every count from 500 on, "more than 200 000" with every one above.
 */
export function reconcile(reported: Measure, recorded: Measure | null): Reconciliation {
  if (!recorded || reported.kind !== recorded.kind) return notComparable;
  if (reported.text !== null && recorded.text !== null) {
    return { verdict: reported.text === recorded.text ? "AGREES" : "NOT_COMPARABLE", difference: null };
  }
  if (reported.value === null || recorded.value === null) return notComparable;
  const difference = recorded.value - reported.value;
  return { verdict: verdictOf(reported.qualifier, difference), difference };
}

function verdictOf(qualifier: Measure["qualifier"], difference: number): VerdictValue {
  switch (qualifier) {
    case "AT_LEAST":
      return difference >= 0 ? "AGREES" : "SHORT";
    case "EXCEEDS":
      return difference > 0 ? "AGREES" : "SHORT";
    case "NOT_GIVEN":
    case "APPROXIMATE":
      return "NOT_COMPARABLE";
    case "EXACT":
      if (difference === 0) return "AGREES";
      return difference > 0 ? "EXCEEDED" : "SHORT";
  }
}
