/** How large a world is asked for. */
export interface WorldOptions {
  /** 1 = the district alone; 2 … 9999 add that many minus one purely synthetic districts. Default 1. */
  copies?: number;
}

const MAX_COPIES = 9999;

function copiesOf(options: WorldOptions = {}): number {
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

const KEPT_PLANS = 2;

/** Keeps the plans of the two copies asked for last: enough for tables read one after another, no more with n. */
export function latest<Plan>(make: (copy: number) => Plan): (copy: number) => Plan {
  const kept = new Map<number, Plan>();
  return copy => {
    const known = kept.get(copy);
    if (known !== undefined) return known;
    const plan = make(copy);
    kept.set(copy, plan);
    if (kept.size > KEPT_PLANS) kept.delete(kept.keys().next().value!);
    return plan;
  };
}

/** A world of one service: the rows of each of its tables. */
export type TablesOf<Tables> = { readonly [Table in keyof Tables]: Iterable<Tables[Table]> };
