import type { FormattedExecutionResult } from "graphql";
import pino from "pino";
import { createTestDatabase } from "@youth-graph/testing";
import type { Context, RequestHead } from "../context";
import { poolOf } from "../database/pool";
import { migrate } from "../database/migrate";
import { seed } from "../database/seed";
import { readEnvironment } from "../environment";
import { catalogOf, type SeedTables, type SubgraphManifest } from "../manifest";
import { sourcesOf } from "../projection/projections";
import { anonymous } from "../request-head";
import { host } from "../server/hosted-service";
import { fillCopies } from "./fill-copies";
import { requireMigrations } from "./require-complete";

export interface SubgraphAnswer<Data> {
  data: Data;
  /** As a caller gets them: unknown faults are hidden. */
  errors: {
    message: string;
    code: unknown;
    path: readonly (string | number)[] | undefined;
    extensions: Record<string, unknown>;
  }[];
  extensions: Record<string, unknown>;
  /** The SQL of every statement that the request ran. */
  statements: string[];
}

export interface SubgraphUnderTest {
  /** Runs an operation through the service's whole schema, as one request; `head` says who sends it. */
  execute<Data = Record<string, unknown>>(
    operation: string,
    variables?: Record<string, unknown>,
    head?: Partial<RequestHead>,
  ): Promise<SubgraphAnswer<Data>>;
  /** Asks the database directly, for what the graph's answer is held against. */
  sql<Found = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Found[]>;
  context(head?: Partial<RequestHead>): Context;
  databaseUrl: string;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** False for an empty, migrated database. */
  seeded?: boolean;
  /** The rows of all services, of which the copies are filled; without them copies stay unbuilt. */
  world?: (options: { copies: number }) => SeedTables;
}

/** A subgraph over a database of this file's own, migrated, and filled with the demonstration world unless told not to. */
export async function openSubgraph(
  manifest: SubgraphManifest,
  { seeded = true, world }: OpenOptions = {},
): Promise<SubgraphUnderTest> {
  const database = await createTestDatabase({
    name: `${manifest.name}${seeded ? "_seeded" : ""}${world ? "_world" : ""}`,
    migrate: async url => {
      await migrate(manifest, url);
      await requireMigrations(manifest, url);
      if (seeded) await seed(manifest, url);
      if (world) await fillCopies(manifest, url, world({ copies: 1 }));
    },
  });
  // Nobody asks them: copies are filled from the world, or stay unbuilt.
  const sources = sourcesOf(catalogOf(manifest)).map(source => [
    `${source.toUpperCase()}_URL`,
    "http://localhost/",
  ]);
  const environment = readEnvironment(manifest, {
    ...Object.fromEntries(sources),
    DATABASE_URL: database.url,
    GATEWAY_SECRET: "a secret of the test suite",
    POOL_SIZE: "4",
  });
  const service = await host(manifest, environment, pino({ level: "silent" }));
  const context = (head: Partial<RequestHead> = {}): Context =>
    service.contextOf({ requestId: "test", caller: anonymous, ...head });
  return {
    databaseUrl: database.url,
    context,
    async execute<Data>(query: string, variables: Record<string, unknown> = {}, head?: Partial<RequestHead>) {
      await service.copies.refresh();
      const contextValue = context(head);
      const { body } = await service.apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== "single") throw new Error("A subgraph answers in one piece.");
      const {
        data = null,
        errors = [],
        extensions = {},
      } = JSON.parse(JSON.stringify(body.singleResult)) as FormattedExecutionResult;
      const readable = errors.map(({ message, path, extensions: more = {} }) => ({
        message,
        path,
        code: more["code"],
        extensions: more,
      }));
      return { data: data as Data, errors: readable, extensions, statements: contextValue.statements };
    },
    async sql<Found>(text: string, values: unknown[] = []) {
      return (await poolOf(service.source).query(text, values)).rows as Found[];
    },
    async close() {
      await service.close();
      await database.drop();
    },
  };
}
