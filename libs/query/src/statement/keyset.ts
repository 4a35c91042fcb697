import type { OrderTerm } from "./order";
import type { Statement } from "./statement";

/** A key's value at a cursor, in PostgreSQL's own text form, so that nothing is rounded on the way. */
export type KeyValue = string | null;

/**
 * The rows after (or before) the one whose keys have these values: strictly beyond in the first key, or equal there
 * and beyond in the next. A plain bound on the first key leads, since that is what an index can use.
 */
export function beyondSql(
  keys: readonly OrderTerm[],
  values: readonly KeyValue[],
  side: "after" | "before",
  statement: Statement,
): string {
  const bound = keys.map((key, index) => ({
    key,
    value: values[index] ?? null,
    placeholder: null as string | null,
  }));
  const placeholder = (entry: (typeof bound)[number]): string =>
    (entry.placeholder ??= statement.value(entry.value));
  const equal = (entry: (typeof bound)[number]): string =>
    entry.value === null ? `${entry.key.sql} IS NULL` : `${entry.key.sql} = ${placeholder(entry)}`;
  const beyond = (entry: (typeof bound)[number], orEqual = false): string => {
    const { key, value } = entry;
    if (side === "after") {
      if (value === null) return orEqual ? `${key.sql} IS NULL` : "FALSE";
      const comparison = `${key.sql} ${key.direction === "ASC" ? ">" : "<"}${orEqual ? "=" : ""} ${placeholder(entry)}`;
      return key.nullable ? `(${comparison} OR ${key.sql} IS NULL)` : comparison;
    }
    if (value === null) return orEqual ? "TRUE" : `${key.sql} IS NOT NULL`;
    return `${key.sql} ${key.direction === "ASC" ? "<" : ">"}${orEqual ? "=" : ""} ${placeholder(entry)}`;
  };
  const alternatives = bound.map((entry, index) =>
    [...bound.slice(0, index).map(equal), beyond(entry)].join(" AND "),
  );
  const [first] = bound;
  const lead = first && bound.length > 1 ? `${beyond(first, true)} AND ` : "";
  return `(${lead}(${alternatives.join(" OR ")}))`;
}
