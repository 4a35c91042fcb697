import type { ListSize } from "../supergraph/price-list";

/**
 * How many values a field gives for these arguments, as far as the schema says: what a slicing argument asks for (the largest,
 * where several do), or what is assumed; and no more than its inputs name. A size under 0 or over a service's limit is that
 * service's to refuse.
 */
export function statedSize(
  { slicingArguments = [], assumedSize, inputs = [] }: ListSize,
  values: Record<string, unknown>,
): number | undefined {
  const asked = slicingArguments.map(name => values[name]).filter(value => typeof value === "number");
  const page = asked.length > 0 ? Math.max(0, ...asked) : (assumedSize ?? undefined);
  return least([page, ...inputs.map(path => named(values, path.split(".")))]);
}

/**
 * How many rows an input names at the end of a path: one for each value of a list, one by `eq`, as many as given by `in`.
 * Conditions under `and` hold as those beside it do.
 */
function named(input: unknown, path: readonly string[]): number | undefined {
  if (Array.isArray(input)) return path.length === 0 ? input.length : undefined;
  if (typeof input !== "object" || input === null) return undefined;
  const { eq, in: values, and, ...fields } = input as Record<string, unknown>;
  const [step, ...rest] = path;
  if (step === undefined) return least([eq == null ? undefined : 1, named(values, [])]);
  const together = Array.isArray(and) ? and.map(each => named(each, path)) : [];
  return least([named(fields[step], rest), ...together]);
}

function least(sizes: readonly (number | undefined)[]): number | undefined {
  const known = sizes.filter(size => size !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
