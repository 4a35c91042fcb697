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

/** Milliseconds for a statement and its answer on their way. */
const longestWay = 2_000;

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
      // By our own clock too: a server that hangs, or a network that swallows its answer, keeps no time limit.
      ...(statementTimeout > 0 && { query_timeout: statementTimeout + longestWay }),
      options: sessionOptions,
      Client: observedClient(observe),
    },
  });
}
