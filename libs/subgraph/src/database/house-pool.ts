import { Pool } from "pg";
import { toldByStatement } from "./read-in-turn";

/**
 * A pool of the service's own beside that of `operations`, with the same settings: however many connections requests hold, health,
 * feed and copies find one.
 */
export function housePool(operations: Pool, size: number): Pool {
  const pool = new Pool({ ...operations.options, max: size });
  pool.on("error", toldByStatement);
  pool.on("connect", client => client.on("error", toldByStatement));
  return pool;
}
