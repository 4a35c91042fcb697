import { Pool } from "pg";

/**
 * A pool of the service's own beside that of `operations`, with the same settings: however many connections requests hold, health,
 * feed and copies find one.
 */
export function housePool(operations: Pool, size: number): Pool {
  const pool = new Pool({ ...operations.options, max: size });
  // Of a connection that breaks while nobody has it: the pool makes another.
  pool.on("error", () => undefined);
  return pool;
}
