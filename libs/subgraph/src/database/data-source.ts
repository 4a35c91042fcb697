import { sessionOptions } from "@youth-graph/query";
import { DataSource } from "typeorm";
import { catalogOf, type SubgraphManifest } from "../manifest";
import { kitMigrations } from "../migrations";
import { observedClient, type ObserveStatement } from "./observed-client";
import { kitTables } from "../tables/kit-tables";

export interface DatabaseSettings {
  url: string;
  poolSize?: number;
  /** Milliseconds after which PostgreSQL gives up on a statement; never unless given, since a migration takes what it takes. */
  statementTimeout?: number;
  observe?: ObserveStatement;
}

/** The TypeORM data source of a service; not yet connected. */
export function dataSourceOf(
  manifest: SubgraphManifest,
  { url, poolSize = 10, statementTimeout = 0, observe }: DatabaseSettings,
): DataSource {
  return new DataSource({
    type: "postgres",
    url,
    entities: [...catalogOf(manifest).entities, ...kitTables] as never,
    migrations: [...kitMigrations, ...manifest.migrations] as never,
    migrationsTableName: "migration",
    installExtensions: false,
    poolSize,
    // For a connection from the pool too: a request that cannot have one is told so in time.
    connectTimeoutMS: 5_000,
    applicationName: manifest.name,
    extra: {
      statement_timeout: statementTimeout,
      options: sessionOptions,
      ...(observe && { Client: observedClient(observe) }),
    },
  });
}
