/** The value below which `share` (0 to 1) of the samples lie, by the nearest rank; NaN of nothing. */
export function percentile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Adds up numbers by name. */
export function sumByName(parts: Record<string, number>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const part of parts)
    for (const [name, value] of Object.entries(part)) sums[name] = (sums[name] ?? 0) + value;
  return sums;
}

/** What grew between two readings, by name. */
export function growth(
  before: Record<string, number>,
  after: Record<string, number>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]),
  );
}

/** Every number divided by the same one. */
export function each(numbers: Record<string, number>, by: number): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, value / by]));
}
