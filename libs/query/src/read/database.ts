import { types, type CustomTypesConfig, type Pool } from "pg";
import { readableFault } from "./readable-fault";
import type { Raw } from "./row";

/** What statements run in. */
export interface Database {
  /** `copies` names the nouns whose local copies the statement reads. */
  query(sql: string, values: readonly unknown[], copies: ReadonlySet<string>): Promise<Raw[]>;
}

/** What a connection must be opened with (libpq's `options`). */
export const sessionOptions = [
  "TimeZone=UTC",
  // One wrong letter in the pinyin of a short name is similar enough to be found: pg_trgm's own 0.6 is not lenient enough for that.
  "pg_trgm.word_similarity_threshold=0.4",
  // A transaction of ours that does nothing for so long is none that anybody waits for, and holds back what others copy.
  "idle_in_transaction_session_timeout=30s",
  // One statement has one process, which sorts and hashes in little memory, and compiles nothing: its estimates, by which it would,
  // are thousands of times what such conditions take.
  "max_parallel_workers_per_gather=0",
  "work_mem=4MB",
  "jit=off",
]
  .map(setting => `-c ${setting}`)
  .join(" ");

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
