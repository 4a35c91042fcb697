import type { MigrationInterface } from "typeorm";

/** Run before a service's own, in this order. */
export const kitMigrations: readonly (new () => MigrationInterface)[] = [];
