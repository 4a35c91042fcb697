import type { MigrationInterface } from "typeorm";
import { Kit1795600000000 } from "./1795600000000-kit";

/** Run before a service's own, in this order. */
export const kitMigrations: readonly (new () => MigrationInterface)[] = [Kit1795600000000];
