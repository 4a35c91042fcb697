import { CodedError } from "@youth-graph/kernel";
import { types, type CustomTypesConfig, type Pool } from "pg";
import type { Raw } from "./row";

/** What statements run in. */
export interface Database {
  /** `copies` names the nouns whose local copies the statement reads. */
  query(sql: string, values: readonly unknown[], copies: ReadonlySet<string>): Promise<Raw[]>;
}

/**
 * What a connection must be opened with (libpq's `options`): times are UTC, and one wrong letter in the pinyin of a short name is
 * similar enough to be found (pg_trgm's own 0.6 is not lenient enough for that).
 */
export const sessionOptions = "-c TimeZone=UTC -c pg_trgm.word_similarity_threshold=0.4";

/** Days stay text; counts and decimals become numbers (2^53 holds a nation's person-times). */
const parsers = new Map<number, (text: string) => unknown>([
  [types.builtins.DATE, text => text],
  [types.builtins.INT8, Number],
  [types.builtins.NUMERIC, Number],
]);
const typesConfig: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    parsers.get(oid) ?? types.getTypeParser(oid, format as "text")) as CustomTypesConfig["getTypeParser"],
};

/** Connection failures of the driver, of a server that is going down (class 08 and 57P), and of one that is full. */
const unreachable = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|08.{3}|57P.{2}|53300)$/;

/** What the driver threw, as a caller may read it where that helps. */
export function readableFault(error: unknown): unknown {
  const { code = "", message = "" } = error as { code?: unknown; message?: string };
  const text = String(code);
  // The driver's pool has no code for waiting too long.
  if (text === "57014" || message.startsWith("timeout exceeded when trying to connect"))
    return new CodedError("DATABASE_TIMEOUT", "The database did not answer in time; ask for less at once.");
  if (unreachable.test(text))
    return new CodedError("DATABASE_UNAVAILABLE", "The database of this service is not reachable.");
  // Class 22: a value that its column cannot hold, such as a number of more than 32 bits or a NUL character.
  if (/^22.{3}$/.test(text))
    return new CodedError("BAD_USER_INPUT", "A value in the request is out of its type's range.");
  return error;
}

/** Reads through a pool, or through one connection of it; `onStatement` is told of every statement. */
export function poolDatabase(
  pool: Pick<Pool, "query">,
  onStatement: (sql: string, values: readonly unknown[]) => void = () => undefined,
): Database {
  return {
    async query(sql, values) {
      onStatement(sql, values);
      try {
        const result = await pool.query<Raw>({ text: sql, values: [...values], types: typesConfig });
        return result.rows;
      } catch (error) {
        throw readableFault(error);
      }
    },
  };
}
