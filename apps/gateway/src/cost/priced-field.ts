/** A field of an operation, with all that is needed to say what it costs before it is answered and after. */
export interface PricedField {
  /** What its arguments weigh, once each time it is asked. */
  arguments: number;
  /** What weighs once for all values of the list around it, however many those are: its own arguments, or those of fields below. */
  once: number;
  /** What weighs once for all values of its own. */
  onceBelow: number;
  /** The types a value may be of; a scalar is one without fields. */
  shapes: Shape[];
  /** How many values it is expected to give. */
  size: number;
  /** Whose arguments say so, if any do: its own, or those of the field above it. */
  sliced: "here" | "above" | undefined;
  /** What it is expected to cost each time it is asked, its subfields included. */
  estimate: number;
}

/** What a value of one type weighs, and what is asked of it. */
export interface Shape {
  weight: number;
  /** The names under which its fields are answered. */
  names: string[];
  /** Those of its fields that can cost anything. */
  fields: ReadonlyMap<string, PricedField>;
}

/** Numbers beyond this are not exact, and no ceiling is as high. */
export const maxCost = Number.MAX_SAFE_INTEGER;

export function estimateOf({ weight, fields }: Shape): number {
  let cost = weight;
  for (const field of fields.values()) cost += field.estimate;
  return Math.min(cost, maxCost);
}

export function onceOf({ fields }: Shape): number {
  let once = 0;
  for (const field of fields.values()) once += field.once;
  return Math.min(once, maxCost);
}

/** What the fields of a value cost as they were answered; a null costs nothing. */
export function actualOf({ weight, fields }: Shape, value: Record<string, unknown>): number {
  let cost = weight;
  for (const [name, field] of fields) {
    const answer = value[name];
    const once = answer === null || answer === undefined ? 0 : field.onceBelow;
    cost += field.arguments + once + actualOfField(field, answer);
  }
  return cost;
}

function actualOfField(field: PricedField, value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value)) return value.reduce<number>((cost, item) => cost + actualOfField(field, item), 0);
  const object = value as Record<string, unknown>;
  // A value does not tell its type unless asked, but its names do as far as costs go: of those that fit, the dearest counts.
  const fitting = field.shapes.length > 1 ? field.shapes.filter(shape => fits(shape, object)) : field.shapes;
  return Math.max(0, ...fitting.map(shape => actualOf(shape, object)));
}

function fits({ names }: Shape, value: Record<string, unknown>): boolean {
  return names.length === Object.keys(value).length && names.every(name => name in value);
}
