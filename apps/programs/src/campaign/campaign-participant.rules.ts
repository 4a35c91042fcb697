import type { Measure, Provenance } from "@youth-graph/faces";

interface Counted {
  measureKind: Measure["kind"];
  value: number;
  qualifier: Measure["qualifier"];
  method: Measure["method"];
  provenance: keyof typeof Provenance;
}

/** A participant's number as a measure. A participant has no days of its own: the campaign's period stands for it. */
export function participantMeasure(counted: Counted): Measure {
  const { measureKind: kind, value, qualifier, method, provenance } = counted;
  const source = provenance === "REPORTED" ? "the news report (报道)" : "records of the campaign";
  const synthetic = provenance === "SYNTHETIC" ? " (synthetic)" : "";
  return {
    kind,
    value,
    text: null,
    qualifier,
    method,
    periodStart: null,
    asOf: null,
    source: source + synthetic,
  };
}
