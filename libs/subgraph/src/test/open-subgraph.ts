import type { FormattedExecutionResult } from "graphql";
import type { Pool } from "pg";
import pino from "pino";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver";
import { createTestDatabase } from "@youth-graph/testing";
import { contextOf } from "../context";
import { dataSourceOf } from "../database/data-source";
import { migrate } from "../database/migrate";
import { seed } from "../database/seed";
import type { SubgraphManifest } from "../manifest";
import { Copies } from "../projection/copies";
import { buildSubgraph } from "../schema/build-subgraph";
import { apolloServer } from "../server/apollo-server";

export interface SubgraphAnswer<Data> {
  data: Data;
  /** As a caller gets them: unknown faults are hidden. */
  errors: { message: string; code: unknown; path: readonly (string | number)[] | undefined }[];
  extensions: Record<string, unknown>;
  /** The SQL of every statement that the request ran. */
  statements: string[];
}

export interface SubgraphUnderTest {
  /** Runs an operation through the service's whole schema, as one request. */
  execute<Data = Record<string, unknown>>(
    operation: string,
    variables?: Record<string, unknown>,
  ): Promise<SubgraphAnswer<Data>>;
  /** Asks the database directly, for what the graph's answer is held against. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  databaseUrl: string;
  close(): Promise<void>;
}

/** A subgraph over a database of this file's own, migrated, and filled with the demonstration world unless told not to. */
export async function openSubgraph(
  manifest: SubgraphManifest,
  { seeded = true } = {},
): Promise<SubgraphUnderTest> {
  const database = await createTestDatabase({
    name: `${manifest.name}${seeded ? "_seeded" : ""}`,
    migrate: async url => {
      await migrate(manifest, url);
      if (seeded) await seed(manifest, url);
    },
  });
  const [schema, source] = await Promise.all([
    buildSubgraph(manifest),
    dataSourceOf(manifest, { url: database.url, poolSize: 4 }).initialize(),
  ]);
  const apollo = apolloServer(schema, pino({ level: "silent" }));
  await apollo.start();
  const pool = (source.driver as PostgresDriver).master as Pool;
  const copies = new Copies(pool);
  return {
    databaseUrl: database.url,
    async execute<Data>(query: string, variables: Record<string, unknown> = {}) {
      await copies.refresh();
      const contextValue = contextOf(pool, copies, "test");
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== "single") throw new Error("A subgraph answers in one piece.");
      const {
        data = null,
        errors = [],
        extensions = {},
      } = JSON.parse(JSON.stringify(body.singleResult)) as FormattedExecutionResult;
      const readable = errors.map(({ message, path, extensions }) => ({
        message,
        path,
        code: extensions?.["code"],
      }));
      return { data: data as Data, errors: readable, extensions, statements: contextValue.statements };
    },
    async sql<Row>(text: string, values: unknown[] = []) {
      return (await pool.query(text, values)).rows as Row[];
    },
    async close() {
      await apollo.stop();
      await source.destroy();
      await database.drop();
    },
  };
}
