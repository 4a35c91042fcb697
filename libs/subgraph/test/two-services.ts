import { createTestDatabase, type TestDatabase } from "@youth-graph/testing";
import { Pool } from "pg";
import { migrate } from "../src/database/migrate";
import { seed } from "../src/database/seed";
import { readEnvironment, type Environment } from "../src/environment";
import type { SubgraphManifest } from "../src/manifest";
import { serve, type RunningService } from "../src/server/serve";
import { tiny } from "./tiny-subgraph";
import { walks } from "./walks-subgraph";

export const secret = "a secret of the test suite";

interface Answer {
  data: Record<string, unknown> | null;
  errors?: { extensions: { code: string } }[];
  extensions?: Record<string, unknown>;
}

/** One of the two, which can be stopped and started again on its port. */
export class TestService {
  #running: RunningService | null = null;
  #port = "0";

  private constructor(
    private readonly manifest: SubgraphManifest,
    private readonly database: TestDatabase,
    readonly pool: Pool,
    readonly settings: Record<string, string>,
  ) {}

  static async of(
    manifest: SubgraphManifest,
    settings: Record<string, string> = {},
    seeded = false,
  ): Promise<TestService> {
    const database = await createTestDatabase({
      name: `${manifest.name}${seeded ? "_seeded" : ""}`,
      migrate: async url => {
        await migrate(manifest, url);
        if (seeded) await seed(manifest, url);
      },
    });
    return new TestService(
      manifest,
      database,
      new Pool({ connectionString: database.url, max: 8 }),
      settings,
    );
  }

  get environment(): Environment {
    return readEnvironment(this.manifest, {
      DATABASE_URL: this.database.url,
      GATEWAY_SECRET: secret,
      LOG_LEVEL: "silent",
      PROJECTION_INTERVAL_MS: "50",
      PORT: this.#port,
      ...this.settings,
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#running = await serve(this.manifest, this.environment);
    this.#port = new URL(this.#running.url).port;
  }

  async stop(): Promise<void> {
    await this.#running?.close();
    this.#running = null;
  }

  async sql<Found = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Found[]> {
    return (await this.pool.query(text, values)).rows as Found[];
  }

  async get(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await fetch(this.url + path, { headers: { "x-gateway-secret": secret } });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  async ask(query: string): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-gateway-secret": secret },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.pool.end();
    await this.database.drop();
  }
}

/** The owner of the benches, and the service that copies them, both running. */
export async function startTwoServices(): Promise<{ owner: TestService; copier: TestService }> {
  const owner = await TestService.of(tiny, {}, true);
  await owner.start();
  const copier = await TestService.of(walks, { TINY_URL: `${owner.url}/graphql` });
  await copier.start();
  return { owner, copier };
}

const benches = "SELECT id::text, inscription, marks, set_on::text, division_id::text FROM bench ORDER BY id";

/** Waits until the copy holds what the owner's table holds, row by row, and fails with both when it does not get there. */
export async function parity({
  owner,
  copier,
}: {
  owner: TestService;
  copier: TestService;
}): Promise<number> {
  return eventually(async () => {
    const [owned, copied] = [await owner.sql(benches), await copier.sql(benches)];
    expect(copied).toEqual(owned);
    return owned.length;
  });
}

/** Tries until it holds, for ten seconds. */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + 10_000; ; await new Promise(resolve => setTimeout(resolve, 50))) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
