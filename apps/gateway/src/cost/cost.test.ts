import { fixtureGateway } from "../../test/fixture-gateway";

const ceiling = 100;
const fixture = fixtureGateway({ MAX_COST: String(ceiling) });

const calls = () => fixture.graph.organization.calls.length + fixture.graph.venues.calls.length;
const homes = (first: number) => `{ youthHomes(first: ${first}) { name leadBranch { name } } }`;
const dearestOf = (homesAsked: number) => {
  const hint = `Lower first of youthHomes (now ${homesAsked}), or ask for fewer levels.`;
  return [
    { path: "youthHomes.name", cost: 2 * homesAsked, share: 0.5, hint },
    { path: "youthHomes", cost: homesAsked, share: 0.25, hint },
    { path: "youthHomes.leadBranch", cost: homesAsked, share: 0.25, hint },
  ];
};
const strict = { accept: "application/graphql-response+json" };
const dry = { "x-dry-run": "true" };

describe("the cost of an answer", () => {
  it("is told beside what was expected and what is allowed", async () => {
    const { body } = await fixture.gateway.ask(homes(25));
    expect(body.errors).toBeUndefined();
    expect(body.extensions).toEqual({ cost: { estimated: 100, actual: 100, ceiling } });
  });

  it("is of what came, where a part is missing", async () => {
    fixture.graph.organization.interfere = (_request, response) => Boolean(response.writeHead(503).end());
    const { body } = await fixture.gateway.ask(homes(2));
    expect(body.errors).toMatchObject([{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }]);
    expect(body.extensions?.cost).toEqual({ estimated: 8, actual: 6, ceiling });
  });

  it("is told by GET too, and stands in the log", async () => {
    const url = `${fixture.gateway.url}/graphql?query=${encodeURIComponent(homes(1))}`;
    const response = await fetch(url, { headers: { "x-request-id": "priced" } });
    expect(await response.json()).toMatchObject({
      extensions: { cost: { estimated: 4, actual: 4, ceiling } },
    });
    expect(fixture.gateway.log.find(({ requestId }) => requestId === "priced")).toMatchObject({
      cost: { estimated: 4, actual: 4 },
    });
  });

  it.each([["{ __typename }"], ["{ __schema { types { name } } }"], ["{ absent }"], ["{"]])(
    "is not told of %s, which asks no service",
    async query => expect((await fixture.gateway.ask(query)).body.extensions).toBeUndefined(),
  );
});

describe("an operation over the ceiling", () => {
  it("is refused with its estimate, the ceiling and what is dearest, and no service is asked", async () => {
    const { status, body } = await fixture.gateway.ask(homes(26));
    expect(status).toBe(200);
    expect(body).toEqual({
      errors: [
        {
          message:
            "The operation is estimated to cost 104; 100 is allowed. Dearest: youthHomes.name (50 %), youthHomes (25 %), youthHomes.leadBranch (25 %). Lower first of youthHomes (now 26), or ask for fewer levels.",
          extensions: {
            code: "COST_EXCEEDED",
            estimate: 104,
            ceiling,
            dearest: dearestOf(26),
            requestId: expect.any(String),
          },
        },
      ],
      extensions: { cost: { estimated: 104, actual: 0, ceiling } },
    });
    expect((await fixture.gateway.ask(homes(26), { headers: strict })).status).toBe(400);
    expect(calls()).toBe(0);
  });

  it("is recognised by its variables", async () => {
    const query = "query ($n: Int!) { youthHomes(first: $n) { name } }";
    const codes = async (n: number) =>
      (await fixture.gateway.ask(query, { variables: { n } })).body.errors?.map(
        ({ extensions }) => extensions.code,
      );
    expect(await codes(33)).toBeUndefined();
    expect(await codes(34)).toEqual(["COST_EXCEEDED"]);
  });

  it.each([
    ["too deep", `${"{ a ".repeat(16)} ${"}".repeat(16)}`, "QUERY_TOO_DEEP"],
    ["not of this graph", "{ youthHomes(first: 5000) { absent } }", "GRAPHQL_VALIDATION_FAILED"],
    ["given wrong variables", "query ($n: Int!) { youthHomes(first: $n) { id } }", "BAD_USER_INPUT"],
  ])("is first of all %s", async (_what, query, code) => {
    const { body } = await fixture.gateway.ask(query, { variables: { n: "many" } });
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    expect(body.extensions).toBeUndefined();
  });
});

describe("a dry run", () => {
  it("tells the estimate without asking a service", async () => {
    for (const headers of [dry, { ...dry, ...strict }]) {
      const { status, body } = await fixture.gateway.ask(homes(25), { headers });
      expect(status).toBe(200);
      expect(body).toEqual({
        data: null,
        extensions: {
          cost: { estimated: 100, ceiling, dryRun: true, exceeded: false, dearest: dearestOf(25) },
        },
      });
    }
    expect(calls()).toBe(0);
  });

  it("says of an operation over the ceiling that it is", async () => {
    const { status, body } = await fixture.gateway.ask(homes(5_000), { headers: { ...dry, ...strict } });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: null,
      extensions: {
        cost: { estimated: 20_000, ceiling, dryRun: true, exceeded: true, dearest: dearestOf(5_000) },
      },
    });
  });

  it("works by GET, and for a mutation by POST, which it does not run", async () => {
    const url = `${fixture.gateway.url}/graphql?query=${encodeURIComponent(homes(1))}`;
    expect(await (await fetch(url, { headers: dry })).json()).toMatchObject({
      extensions: { cost: { estimated: 4 } },
    });
    const { body } = await fixture.gateway.ask("mutation { touch }", { headers: dry });
    expect(body).toMatchObject({ data: null, extensions: { cost: { estimated: 10 } } });
    expect(calls()).toBe(0);
  });

  it("of the schema costs nothing", async () => {
    const { body } = await fixture.gateway.ask("{ __schema { types { name } } }", { headers: dry });
    expect(body).toMatchObject({ data: null, extensions: { cost: { estimated: 0 } } });
  });

  it.each([
    ["too deep", `${"{ a ".repeat(16)} ${"}".repeat(16)}`, "QUERY_TOO_DEEP"],
    ["not of this graph", "{ absent }", "GRAPHQL_VALIDATION_FAILED"],
    ["given wrong variables", "query ($n: Int!) { youthHomes(first: $n) { id } }", "BAD_USER_INPUT"],
  ])("of an operation that is %s says so", async (_what, query, code) => {
    const { body } = await fixture.gateway.ask(query, { headers: dry });
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    expect(calls()).toBe(0);
  });

  it.each(["", "1", "false", "TRUE", "true, true"])("is refused when its header says %p", async value => {
    const { status, body } = await fixture.gateway.ask(homes(1), { headers: { "x-dry-run": value } });
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message: "The header x-dry-run is either absent or true.",
      extensions: { code: "HEADER_INVALID" },
    });
    expect(calls()).toBe(0);
  });
});
