import { createTestDatabase, eventually, type TestDatabase } from "@youth-graph/testing";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";
import { databaseOf, environmentOf, secret, TestService } from "../../test/test-service";
import { tiny } from "../../test/tiny-subgraph";
import { migrate } from "../database/migrate";
import { untilWaiting } from "../test/until-waiting";
import { serve } from "./serve";

let service: TestService;

beforeAll(async () => {
  service = await TestService.of(tiny, { seeded: true });
  service.settings["STATEMENT_TIMEOUT_MS"] = "300";
  await service.start();
}, 60_000);
afterAll(() => service.close());

describe("a served subgraph", () => {
  it("answers the gateway", async () => {
    expect(await service.ask('{ division(code: "1") { name benches { totalCount } } }')).toMatchObject({
      status: 200,
      data: { division: { name: "一", benches: { totalCount: 1 } } },
    });
  });

  it.each([{}, { "x-gateway-secret": "" }, { "x-gateway-secret": `${secret}!` }])(
    "refuses a caller that sends %j",
    async headers => {
      const { status, body } = await service.post("/graphql", { query: "{ __typename }" }, headers as never);
      expect([status, body]).toMatchObject([401, { errors: [{ extensions: { code: "GATEWAY_ONLY" } }] }]);
    },
  );

  it("says live and ready, and answers both without the secret", async () => {
    for (const path of ["live", "ready"])
      expect(await service.get(`/health/${path}`, {})).toEqual({ status: 200, body: { status: path } });
  });

  it("hides an unknown fault", async () => {
    const { text, errors } = await service.ask('{ fault(message: "password is 1234") }');
    expect(errors?.[0]?.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR" });
    expect(text).not.toMatch(/1234|stack|node_modules/);
  });

  it("has PostgreSQL give up on a statement that would hold it, and says so", async () => {
    expect(await service.codes('{ fault(message: "", sql: "SELECT pg_sleep(60)::text") }')).toEqual([
      "DATABASE_TIMEOUT",
    ]);
    const sleeping =
      "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND query ~ '^SELECT pg_sleep' AND state = 'active'";
    await eventually(async () => expect(await service.sql(sleeping)).toEqual([]));
  });

  it("refuses variables that are too deep or too many before it reads them by their types", async () => {
    const query = "query ($code: String) { division(code: $code) { name } }";
    const deep = JSON.parse(`${"[".repeat(2_000)}${"]".repeat(2_000)}`) as unknown;
    for (const code of [deep, Array.from({ length: 1_001 }, () => "1")])
      expect(await service.post("/graphql", { query, variables: { code } })).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: "INPUT_TOO_COMPLEX" } }] },
      });
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
    const { errors, text } = await service.ask(query);
    expect(errors?.map(error => error.extensions.code)).toEqual([code]);
    expect(text).not.toMatch(/stack|node_modules/);
  });

  it("is not ready without its database, and its error says why", async () => {
    const other = await databaseOf(tiny, false);
    const orphan = await serve(tiny, environmentOf(tiny, other.url));
    await other.drop();
    const answerTo = async (headers: Record<string, string>) => {
      const ready = await fetch(`${orphan.url}/health/ready`, { headers });
      return [ready.status, (await ready.json()) as unknown];
    };
    const reason = "The database is not reachable.";
    expect(await answerTo({})).toEqual([503, { status: "not ready" }]);
    expect(await answerTo({ "x-gateway-secret": secret })).toEqual([503, { status: "not ready", reason }]);
    await orphan.close();
  });
});

describe("a service that is told to stop", () => {
  it("does not wait for a connection on which nothing was ever sent, nor for one that is kept alive", async () => {
    const stopping = await TestService.of(tiny);
    await stopping.start();
    expect(await stopping.codes("{ benches { totalCount } }")).toEqual([]);
    const silent = connect(Number(new URL(stopping.url).port), "127.0.0.1");
    await once(silent, "connect");
    const ended = once(silent, "close");
    await stopping.close();
    await ended;
  }, 30_000);

  it("answers first what it was asked before", async () => {
    const stopping = await TestService.of(tiny);
    await stopping.start();
    const holder = await stopping.pool.connect();
    await holder.query("SELECT pg_advisory_lock(1)");
    const asked = stopping.ask(
      `{ fault(message: "", sql: "SELECT pg_advisory_xact_lock(1)::text AS done") }`,
    );
    let stopped: Promise<unknown> | undefined;
    try {
      await untilWaiting(stopping, 1);
      stopped = stopping.stop();
    } finally {
      holder.release(true);
    }
    await stopped;
    expect(await asked).toMatchObject({ status: 200, data: { fault: '[{"done":""}]' } });
    await stopping.close();
  }, 30_000);
});

describe("the head of a request", () => {
  it("is told with its code, and 400, that its cursor is none", async () => {
    for (const cursor of ["nonsense", "W10", "%, %"]) {
      const { status, errors, text } = await service.ask("{ benches { totalCount } }", {
        "x-read-after": cursor,
      });
      expect([cursor, status, errors]).toMatchObject([
        cursor,
        400,
        [
          {
            message: expect.stringMatching(/^The cursor is not one/) as string,
            extensions: { code: "CURSOR_INVALID" },
          },
        ],
      ]);
      expect(text).not.toMatch(/stack|node_modules/);
    }
  });

  it("may hold an empty list of cursors", async () => {
    for (const header of ["", " ", " , "])
      expect(await service.codes("{ benches { totalCount } }", { "x-read-after": header })).toEqual([]);
  });

  it("does not show what is wrong when the caller is not as the gateway writes it", async () => {
    for (const caller of ["{", "[]", '{"id":1,"scopes":[]}', "null"]) {
      const { status, errors, text } = await service.ask("{ benches { totalCount } }", {
        "x-caller": caller,
      });
      expect([caller, status, errors?.[0]?.extensions.code]).toEqual([caller, 500, "INTERNAL_SERVER_ERROR"]);
      expect(text).not.toMatch(/x-caller|JSON|stack/);
    }
  });
});

describe("a service that cannot start", () => {
  /** A pool left open would keep its connections for ten seconds; PostgreSQL takes a moment to end one. */
  const leavesNoConnectionTo = ({ url }: TestDatabase): Promise<void> =>
    eventually(async () => {
      const name = new URL(url).pathname.slice(1);
      expect(
        await service.sql("SELECT pid, application_name FROM pg_stat_activity WHERE datname = $1", [name]),
      ).toEqual([]);
    }, 4_000);
  let database: TestDatabase;
  let taken: Server;
  beforeAll(async () => {
    database = await databaseOf(tiny, false);
    taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
  }, 60_000);
  afterAll(async () => {
    taken.close();
    await database.drop();
  });
  const port = (): string => String((taken.address() as AddressInfo).port);

  it("since its port is taken says so and leaves no connection to the database behind", async () => {
    const started = serve(tiny, environmentOf(tiny, database.url, { PORT: port() }));
    await expect(started).rejects.toThrow("EADDRINUSE");
    await leavesNoConnectionTo(database);
  });

  it("ends its process: nothing is open that would keep it", async () => {
    const { LOG_LEVEL: _level, SOURCE_URLS: _urls, ...settings } = environmentOf(tiny, database.url);
    const child = spawn(process.execPath, ["--import", "tsx", join(__dirname, "../../test/start-tiny.ts")], {
      env: { ...process.env, ...texts(settings), WALKS_URL: "http://127.0.0.1:9/graphql", PORT: port() },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", chunk => (output += String(chunk)));
    const [code] = (await once(child, "close")) as [number];
    expect(output).toMatch(/^tiny: listen EADDRINUSE.*$/m);
    expect(output).toMatch(/^still open: $/m);
    expect(code).toBe(1);
  }, 60_000);

  it("since its database is not migrated says in one sentence what to do", async () => {
    const bare = await createTestDatabase({ name: "bare", migrate: async () => undefined });
    const half = await createTestDatabase({
      name: "half",
      migrate: async url => void (await migrate({ ...tiny, migrations: [] }, url)),
    });
    const sentence =
      /^The database of the tiny service is not migrated \(.*\): run its command migrate first\.$/;
    for (const each of [bare, half]) {
      await expect(serve(tiny, environmentOf(tiny, each.url))).rejects.toThrow(sentence);
      await leavesNoConnectionTo(each);
      await each.drop();
    }
  }, 60_000);
});

const texts = (settings: object): Record<string, string> =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
