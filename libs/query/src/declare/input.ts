/** A `where` input as a client sends it. */
export type Where = Record<string, unknown>;

export type Direction = "ASC" | "DESC";

/** An `orderBy` entry as a client sends it: one field. */
export type OrderInput = { [field: string]: Direction | OrderInput | RatioInput };

/** A `ratio` entry: an order by one count over another, by the names of the relations counted. */
export interface RatioInput {
  of: string;
  per: string;
  direction: Direction;
}
