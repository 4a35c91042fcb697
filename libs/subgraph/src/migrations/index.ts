import type { MigrationInterface } from "typeorm";
import { Kit1795500000000 } from "./1795500000000-kit";
import { CopyChecks1795553500000 } from "./1795553500000-copy-checks";

/** Run before a service's own, in this order. */
export const kitMigrations: readonly (new () => MigrationInterface)[] = [
  Kit1795500000000,
  CopyChecks1795553500000,
];
