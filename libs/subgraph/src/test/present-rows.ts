import { columnOf, type Model } from "@youth-graph/query";

/** What lists have of a noun where their filter does not ask for former rows, for a FROM. */
export function presentRows(model: Model): string {
  const { prefix, former } = model;
  if (former === undefined) return prefix;
  return `(SELECT * FROM ${prefix} WHERE "${columnOf(model, former).column}" IS NULL) AS ${prefix}`;
}
