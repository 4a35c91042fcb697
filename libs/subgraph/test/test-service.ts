import { createTestDatabase, freePort, type TestDatabase } from "@youth-graph/testing";
import { Pool } from "pg";
import { migrate } from "../src/database/migrate";
import { seed } from "../src/database/seed";
import { readEnvironment, type Environment } from "../src/environment";
import type { SubgraphManifest } from "../src/manifest";
import { serve, type RunningService } from "../src/server/serve";

export const secret = "a secret of the test suite";

export interface Answer {
  status: number;
  data: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
  extensions?: Record<string, unknown>;
  /** All of it, as it came. */
  text: string;
}

export interface Reply {
  status: number;
  body: Record<string, unknown>;
}

/** A database of a manifest's own: migrated, and seeded when told to. */
export const databaseOf = (manifest: SubgraphManifest, seeded: boolean): Promise<TestDatabase> =>
  createTestDatabase({
    name: `${manifest.name}${seeded ? "_seeded" : ""}`,
    migrate: async url => {
      await migrate(manifest, url);
      if (seeded) await seed(manifest, url);
    },
  });

/** The settings of a service under test. Where nobody says where its neighbours are, they are away. */
export const environmentOf = (
  manifest: SubgraphManifest,
  DATABASE_URL: string,
  settings: Record<string, string> = {},
): Environment =>
  readEnvironment(manifest, {
    DATABASE_URL,
    GATEWAY_SECRET: secret,
    LOG_LEVEL: "silent",
    PROJECTION_INTERVAL_MS: "50",
    PORT: "0",
    TINY_URL: "http://127.0.0.1:9/graphql",
    WALKS_URL: "http://127.0.0.1:9/graphql",
    ...settings,
  });

/** A service over a database of its own, which can be stopped and started again on its port. */
export class TestService {
  #running: RunningService | null = null;

  private constructor(
    readonly manifest: SubgraphManifest,
    readonly database: TestDatabase,
    readonly pool: Pool,
    readonly settings: Record<string, string>,
  ) {}

  /** Not yet started. */
  static async of(manifest: SubgraphManifest, { seeded = false } = {}): Promise<TestService> {
    const [database, port] = await Promise.all([databaseOf(manifest, seeded), freePort()]);
    const pool = new Pool({ connectionString: database.url, max: 8 });
    return new TestService(manifest, database, pool, { PORT: String(port) });
  }

  get environment(): Environment {
    return environmentOf(this.manifest, this.database.url, this.settings);
  }

  get url(): string {
    return `http://127.0.0.1:${this.settings["PORT"]}`;
  }

  async start(): Promise<void> {
    this.#running = await serve(this.manifest, this.environment);
  }

  async stop(): Promise<void> {
    await this.#running?.close();
    this.#running = null;
  }

  async sql<Found = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Found[]> {
    return (await this.pool.query(text, values)).rows as Found[];
  }

  async get(path: string, headers: Record<string, string> = { "x-gateway-secret": secret }): Promise<Reply> {
    return replyOf(await fetch(this.url + path, { headers }));
  }

  async post(
    path: string,
    question: unknown,
    headers: Record<string, string> = { "x-gateway-secret": secret },
  ): Promise<Reply> {
    return replyOf(
      await fetch(this.url + path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(question),
      }),
    );
  }

  async ask(query: string, headers: Record<string, string> = {}): Promise<Answer> {
    const { status, body } = await this.post(
      "/graphql",
      { query },
      { "x-gateway-secret": secret, ...headers },
    );
    return { data: null, ...body, status, text: JSON.stringify(body) };
  }

  /** The codes of the errors that it answers with. */
  async codes(query: string, headers: Record<string, string> = {}): Promise<string[]> {
    return ((await this.ask(query, headers)).errors ?? []).map(({ extensions }) => extensions.code);
  }

  async close(): Promise<void> {
    await this.stop();
    await this.pool.end();
    await this.database.drop();
  }
}

const replyOf = async (response: Response): Promise<Reply> => ({
  status: response.status,
  body: (await response.json()) as Record<string, unknown>,
});
