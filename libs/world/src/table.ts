/** How large a world is asked for. */
export interface WorldOptions {
  /** 1 = the district alone; 2 … 9999 add that many minus one purely synthetic districts. Default 1. */
  copies?: number;
}

const MAX_COPIES = 9999;

export function copiesOf(options: WorldOptions = {}): number {
  const copies = options.copies ?? 1;
  if (!Number.isInteger(copies) || copies < 1 || copies > MAX_COPIES)
    throw new RangeError(`copies must be a whole number from 1 to ${MAX_COPIES}, not ${copies}.`);
  return copies;
}

/** Rows of one table over all copies, made while they are read: memory does not grow with the copies. */
export function perCopy<Row>(
  options: WorldOptions | undefined,
  rows: (copy: number) => Iterable<Row>,
): Iterable<Row> {
  const copies = copiesOf(options);
  return {
    *[Symbol.iterator]() {
      for (let copy = 1; copy <= copies; copy++) yield* rows(copy);
    },
  };
}

/** Keeps the plan of the copy asked for last, and of no other. */
export function latest<Plan>(make: (copy: number) => Plan): (copy: number) => Plan {
  let kept: { copy: number; plan: Plan } | undefined;
  return copy => {
    if (kept?.copy !== copy) kept = { copy, plan: make(copy) };
    return kept.plan;
  };
}

/** A world of one service: the rows of each of its tables. */
export type TablesOf<Tables> = { readonly [Table in keyof Tables]: Iterable<Tables[Table]> };
