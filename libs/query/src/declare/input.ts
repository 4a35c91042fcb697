/** A `where` input as a client sends it. */
export type Where = Record<string, unknown>;

export type Direction = "ASC" | "DESC";

/** An `orderBy` entry as a client sends it: one field, below a list one number of its rows. */
export type OrderInput = { [field: string]: Direction | OrderInput | Where };
