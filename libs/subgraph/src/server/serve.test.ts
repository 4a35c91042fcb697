import { tiny } from "../../test/tiny-subgraph";
import { createTestDatabase, type TestDatabase } from "@youth-graph/testing";
import { migrate } from "../database/migrate";
import { seed } from "../database/seed";
import { readEnvironment } from "../environment";
import { Client } from "pg";
import { serve, type RunningService } from "./serve";

const secret = "a secret of the test suite";
let database: TestDatabase;
let service: RunningService;

beforeAll(async () => {
  database = await createTestDatabase({
    name: "tiny_seeded",
    migrate: async url => {
      await migrate(tiny, url);
      await seed(tiny, url);
    },
  });
  const settings = {
    DATABASE_URL: database.url,
    GATEWAY_SECRET: secret,
    LOG_LEVEL: "silent",
    STATEMENT_TIMEOUT_MS: "300",
    PORT: "0",
  };
  service = await serve(tiny, readEnvironment(tiny, settings));
}, 60_000);
afterAll(async () => {
  await service.close();
  await database.drop();
});

interface Answer {
  status: number;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
  text: string;
}

async function ask(
  query: string,
  headers: Record<string, string> = { "x-gateway-secret": secret },
): Promise<Answer> {
  const response = await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text) as Answer["body"], text };
}

describe("a served subgraph", () => {
  it("answers the gateway", async () => {
    expect((await ask('{ division(code: "1") { name benches { totalCount } } }')).body).toEqual({
      data: { division: { name: "一", benches: { totalCount: 2 } } },
    });
  });

  it.each([{}, { "x-gateway-secret": "" }, { "x-gateway-secret": `${secret}!` }])(
    "refuses a caller that sends %j",
    async headers => {
      const answer = await ask("{ __typename }", headers as Record<string, string>);
      expect(answer.status).toBe(401);
      expect(answer.body.errors?.[0]?.extensions["code"]).toBe("GATEWAY_ONLY");
    },
  );

  it("says live and ready, and answers both without the secret", async () => {
    for (const path of ["live", "ready"]) {
      const response = await fetch(`${service.url}/health/${path}`);
      expect([response.status, await response.json()]).toEqual([200, { status: path }]);
    }
  });

  it("hides an unknown fault", async () => {
    const { text, body } = await ask('{ fault(message: "password is 1234") }');
    expect(body.errors?.[0]?.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR" });
    expect(text).not.toMatch(/1234|stack|node_modules/);
  });

  it("has PostgreSQL give up on a statement that would hold it, and says so", async () => {
    const { body } = await ask('{ fault(message: "", sql: "SELECT pg_sleep(60)::text") }');
    expect(body.errors?.[0]?.extensions["code"]).toBe("DATABASE_TIMEOUT");
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query(
      "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()",
    );
    await client.end();
    expect(rows).toEqual([]);
  });

  it.each([
    ["{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["{ division(code: ", "GRAPHQL_PARSE_FAILED"],
    ["{ division { id } }", "BAD_USER_INPUT"],
    ['{ division(code: "1", id: "division_00000000000000000000000000") { id } }', "BAD_USER_INPUT"],
    ['{ division(id: "1") { id } }', "ID_INVALID"],
    ['{ benches(where: { setOn: { eq: "2021-02-30" } }) { nodes { id } } }', "BAD_USER_INPUT"],
    ['{ benches(where: { inscription: { contains: "\\u0000" } }) { nodes { id } } }', "BAD_USER_INPUT"],
  ])("answers %s with %s", async (query, code) => {
    const { body, text } = await ask(query);
    expect(body.errors?.map(error => error.extensions["code"])).toEqual([code]);
    expect(text).not.toMatch(/stack|node_modules/);
  });

  it("is not ready without its database, and its error says why", async () => {
    const other = await createTestDatabase({
      name: "tiny",
      migrate: async url => void (await migrate(tiny, url)),
    });
    const settings = { DATABASE_URL: other.url, GATEWAY_SECRET: secret, LOG_LEVEL: "silent", PORT: "0" };
    const orphan = await serve(tiny, readEnvironment(tiny, settings));
    await other.drop();
    const ready = await fetch(`${orphan.url}/health/ready`);
    expect([ready.status, (await ready.json()) as unknown]).toEqual([
      503,
      { status: "not ready", reason: "The database is not reachable." },
    ]);
    await orphan.close();
  });
});
