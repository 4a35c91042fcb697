import { fixtureGateway } from "../../test/fixture-gateway";
import { branchId } from "../../test/fixture-graph";
import { getIntrospectionQuery } from "graphql";

const key = "a-key-of-the-operator";
const fixture = fixtureGateway({ VENUES_URL: "http://127.0.0.1:9/graphql", OPERATOR_KEY: key });

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(fixture.gateway.url + path, { headers });
const errorsOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] }).errors;

describe("health", () => {
  it("is live as soon as it answers", async () => {
    expect(await (await get("/health/live")).json()).toEqual({ status: "live" });
  });

  it("is ready while a service is down, and tells the operator which", async () => {
    const response = await get("/health/ready", { authorization: `Bearer ${key}` });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ready",
      subgraphs: { organization: "up", venues: "down" },
    });
  });

  it.each([{}, { authorization: "Bearer another-key" }, { authorization: key }] as Record<string, string>[])(
    "tells strangers one word: %j",
    async headers => {
      const response = await get("/health/ready", headers);
      expect([response.status, await response.json()]).toEqual([200, { status: "ready" }]);
    },
  );
});

describe("the schema", () => {
  it("is served as text, without what is federation's own", async () => {
    const response = await get("/schema.graphql");
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const sdl = await response.text();
    expect(sdl).toContain("type Branch implements Node");
    expect(sdl).not.toMatch(/join__|_entities|@key/);
  });

  it("answers the introspection query of GraphiQL", async () => {
    const { body } = await fixture.gateway.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.__schema.queryType.name).toBe("Query");
  });
});

describe("the request id", () => {
  it.each(["abc-123", "A.b:c_d"])("%p of the client is kept", async id => {
    expect((await get("/health/live", { "x-request-id": id })).headers.get("x-request-id")).toBe(id);
  });

  it.each(["a b", "<x>", "x".repeat(129), '"'])("%p of the client is replaced", async id => {
    const made = (await get("/health/live", { "x-request-id": id })).headers.get("x-request-id");
    expect(made).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("the log", () => {
  it("has one line a request, without variables", async () => {
    fixture.gateway.log.length = 0;
    await fixture.gateway.ask("query Find($id: ID!) { branch(id: $id) { name } }", {
      variables: { id: branchId(3) },
      headers: { "x-request-id": "logged" },
    });
    expect(fixture.gateway.log).toEqual([
      expect.objectContaining({
        level: 30,
        requestId: "logged",
        method: "POST",
        path: "/graphql",
        operationName: "Find",
        status: 200,
        duration: expect.any(Number),
      }),
    ]);
    expect(JSON.stringify(fixture.gateway.log)).not.toContain(branchId(3));
  });
});

describe("requests that are too much", () => {
  it.each([
    [`{ ${"a ".repeat(4_000)} }`, "QUERY_TOO_LARGE"],
    [`${"{ a ".repeat(16)} ${"}".repeat(16)}`, "QUERY_TOO_DEEP"],
    [
      `{ ${Array.from({ length: 1_000 }, (_, n) => `x${n}: __typename`).join(" ")} }`,
      "QUERY_TOO_MANY_ALIASES",
    ],
  ])("as operations are refused before they are validated: %.20s", async (query, code) => {
    const { status, body } = await fixture.gateway.ask(query);
    expect(status).toBe(200);
    expect(body).toEqual({
      errors: [
        expect.objectContaining({
          extensions: { code, limit: expect.any(Number), requestId: expect.any(String) },
        }),
      ],
    });
    const strict = await fixture.gateway.ask(query, {
      headers: { accept: "application/graphql-response+json" },
    });
    expect(strict.status).toBe(400);
  });

  it("as bodies get 413 and a coded error", async () => {
    const response = await fetch(`${fixture.gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ __typename }", variables: { x: "x".repeat(10_000_000) } }),
    });
    expect(response.status).toBe(413);
    expect(await errorsOf(response)).toEqual([
      {
        message: "The request body is larger than 1000000 bytes.",
        extensions: { code: "BODY_TOO_LARGE", requestId: expect.any(String) },
      },
    ]);
  });
});

describe("other addresses and methods", () => {
  it.each([
    [404, "NOT_FOUND", "GET", "/nowhere"],
    [405, "BAD_REQUEST", "DELETE", "/graphql"],
    [400, "BAD_REQUEST", "GET", "/%zz"],
    [400, "BAD_REQUEST", "GET", "/%ff"],
    [400, "BAD_REQUEST", "GET", "/graphiql/%ff"],
    [431, "HEADERS_TOO_LARGE", "POST", `/${"x".repeat(17_000)}`],
  ])("get %i and %s", async (status, code, method, path) => {
    const response = await fetch(fixture.gateway.url + path, { method });
    expect(response.status).toBe(status);
    const [error] = await errorsOf(response);
    expect(error?.extensions).toEqual({ code, requestId: response.headers.get("x-request-id") });
  });

  it("/ is GraphiQL, from this origin alone", async () => {
    const response = await get("/");
    expect(response.headers.get("content-security-policy")).toContain(
      "default-src 'none'; script-src 'self'",
    );
    const page = await response.text();
    expect(page).toContain("青春图谱 Youth Graph");
    expect(page).not.toMatch(/https?:\/\//);
  });
});
