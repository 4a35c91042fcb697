import type { Statement } from "./statement";

/**
 * That there is one of some rows, `FROM … WHERE …`. PostgreSQL makes a join of it and weighs all orders of a statement's joins, in time
 * and memory that grow with the third power of their number, which no time limit interrupts: forty walks took a second and 230 MB.
 * OFFSET 0 keeps those beyond the first few as they stand, looked up for each row by themselves.
 */
export function existsSql(rowsOf: () => string, statement: Statement): string {
  // The outer walk before those within it: it decides which rows these are looked up for.
  const joined = statement.joins();
  return `EXISTS (SELECT ${rowsOf()}${joined ? "" : " OFFSET 0"})`;
}
