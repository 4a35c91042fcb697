import type { ListSize } from "../supergraph/price-list";

/**
 * How many values a field gives for these arguments, as far as the schema says: what a slicing argument asks for (the largest,
 * where several do), one for each of `ids`, or what is assumed. A size under 0 or over a service's limit is that service's to refuse.
 */
export function statedSize(
  { slicingArguments = [], assumedSize }: ListSize,
  values: Record<string, unknown>,
): number | undefined {
  const asked = slicingArguments.map(name => values[name]).filter(value => typeof value === "number");
  if (asked.length > 0) return Math.max(0, ...asked);
  // Federation lets only Ints slice; `nodes(ids:)` gives exactly as many as it is asked for.
  return Array.isArray(values.ids) ? values.ids.length : (assumedSize ?? undefined);
}
