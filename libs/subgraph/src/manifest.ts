import type { Class } from "@youth-graph/query";
import type { MigrationInterface } from "typeorm";

/** Rows by the name of their type, in an order that foreign keys allow; made as they are read. */
export type SeedTables = Record<string, Iterable<object>>;

/** All that a subgraph service is: its table of contents. */
export interface SubgraphManifest {
  name: string;
  /** Where it listens unless PORT says otherwise. */
  port: number;
  /** The types it owns. */
  nouns: readonly Class[];
  /** The types it refers to or adds to, and named parts of them. */
  foreign: readonly Class[];
  /** The types it owns that other services may copy: their changes are noted in the outbox. */
  published: readonly Class[];
  /** Resolvers written by hand; each service has at least its list of figures. */
  resolvers: readonly [Class, ...Class[]];
  /** Plain tables behind hand-written resolvers. */
  tables: readonly Class[];
  migrations: readonly (new () => MigrationInterface)[];
  /** The service's part of the demonstration world. */
  seed: (options: { copies: number }) => SeedTables;
}
