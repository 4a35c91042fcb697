import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver";

/** The pool of connections under a data source, for reads that need no ORM. */
export const poolOf = (source: DataSource): Pool => (source.driver as PostgresDriver).master as Pool;
