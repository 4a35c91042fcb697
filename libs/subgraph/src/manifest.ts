import { Catalog, catalogTypes, type CatalogSource, type Class } from "@youth-graph/query";
import type { MigrationInterface } from "typeorm";
import type { Command } from "./command/command";

/** Rows by the name of their type, in an order that foreign keys allow; made as they are read. */
export type SeedTables = Record<string, Iterable<object>>;

/** All that a subgraph service is: its table of contents. It can be hosted alone, or with others in one process. */
export interface SubgraphManifest extends CatalogSource {
  /** Where it listens unless PORT says otherwise. */
  port: number;
  /** Resolvers written by hand; each service has at least its list of figures. */
  resolvers: readonly [Class, ...Class[]];
  /** What may be written, each with its permission, rules and event. */
  commands: readonly Command[];
  migrations: readonly (new () => MigrationInterface)[];
  /** The service's own part of the demonstration world. */
  seed: (options: { copies: number }) => SeedTables;
}

const catalogs = new WeakMap<CatalogSource, Catalog>();

/** The nouns as a service has them; made once a manifest. */
export function catalogOf(source: CatalogSource): Catalog {
  const known = catalogs.get(source);
  if (known) return known;
  const catalog = new Catalog(source);
  catalogs.set(source, catalog);
  return catalog;
}

/**
 * A manifest, with the GraphQL types of its nouns made. type-graphql looks at all resolvers of a process whenever it builds
 * a schema, so the types that they name must be there as soon as their manifest is imported.
 */
export function defineSubgraph(manifest: SubgraphManifest): SubgraphManifest {
  catalogTypes(catalogOf(manifest));
  return manifest;
}
