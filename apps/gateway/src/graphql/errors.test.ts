import { fixtureGateway } from "../../test/fixture-gateway";
import { branchId } from "../../test/fixture-graph";

const fixture = fixtureGateway();

const headers = { "x-request-id": "request-1" };

describe("errors", () => {
  it("of a service with a code keep it, their message and their path, and lose the rest", async () => {
    const { body, text } = await fixture.gateway.ask("{ refusal }", { headers });
    expect(body.errors).toEqual([
      {
        message: "The cursor is not one this graph has made.",
        path: ["refusal"],
        extensions: {
          code: "CURSOR_INVALID",
          argument: "after",
          path: "where.and.name",
          requestId: "request-1",
        },
      },
    ]);
    expect(text).not.toMatch(/stack|10\.0\.0\.1|organization/);
  });

  it("of unknown text are masked, with the detail in the log under the request id", async () => {
    const { body, text } = await fixture.gateway.ask("{ fault }", { headers });
    expect(body.errors).toEqual([
      {
        message: "Something went wrong; quote request id request-1.",
        path: ["fault"],
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "request-1" },
      },
    ]);
    expect(text).not.toMatch(/SELECT|branch\.ts/);
    const line = fixture.gateway.log.find(({ level }) => level === 50);
    expect(line).toMatchObject({ requestId: "request-1", service: "organization" });
    expect(JSON.stringify(line)).toContain("SELECT secret FROM branch");
  });

  it.each([
    ["a page of HTML", 500, "<html>at /srv/organization/main.js:3 http://10.0.0.1</html>"],
    ["nothing", 200, ""],
    [
      "a refusal of the gateway",
      403,
      '{"errors":[{"message":"secret","extensions":{"code":"GATEWAY_ONLY"}}]}',
    ],
  ])("from a service that answers with %s tell nothing of it", async (_what, status, answer) => {
    fixture.graph.organization.interfere = (_request, response) =>
      Boolean(response.writeHead(status).end(answer));
    const { body, text } = await fixture.gateway.ask('{ echo(text: "a") }', { headers });
    expect(body.errors).toMatchObject([
      {
        message: "Something went wrong; quote request id request-1.",
        extensions: { code: "INTERNAL_SERVER_ERROR" },
      },
    ]);
    expect(text).not.toMatch(/srv|10\.0\.0\.1|secret|organization/);
  });

  it.each([
    ["{", 200, "GRAPHQL_PARSE_FAILED"],
    ["{ absent }", 200, "GRAPHQL_VALIDATION_FAILED"],
    ["query($t: String!) { echo(text: $t) }", 200, "BAD_USER_INPUT"],
    ['query A { echo(text: "") } query B { fault }', 200, "OPERATION_RESOLUTION_FAILURE"],
    ["", 400, "BAD_REQUEST"],
  ])("for %p have status %i and code %s", async (query, status, code) => {
    const answer = await fixture.gateway.ask(query, { headers });
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code, requestId: "request-1" });
    expect(answer.text).not.toContain("stack");
  });

  it.each([
    ["no operation", "POST", { variables: {} }, {}, "`query` holds the operation, as text."],
    ["no operation, by GET", "GET", {}, {}, "`query` holds the operation, as text."],
    [
      "nothing",
      "POST",
      {},
      {},
      "The body of a POST is a JSON object with the operation, as text, in `query`.",
    ],
    [
      "a picture",
      "POST",
      { query: "{ __typename }" },
      { accept: "image/png" },
      "The answer is application/json or application/graphql-response+json; the rows of one list are a file as well (text/csv).",
    ],
  ])("for %s say what would be right", async (_what, method, given, more, message) => {
    const response = await fetch(`${fixture.gateway.url}/graphql`, {
      method,
      headers: { ...headers, "content-type": "application/json", ...more },
      ...(method === "POST" && { body: JSON.stringify(given) }),
    });
    expect(await response.json()).toEqual({
      errors: [{ message, extensions: { code: "BAD_REQUEST", requestId: "request-1" } }],
    });
  });

  it.each(["POST", "GET"])("for a persisted query by %s are what clients know, with a hint", async method => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "abc" } };
    const query = method === "GET" ? `?extensions=${encodeURIComponent(JSON.stringify(extensions))}` : "";
    const response = await fetch(`${fixture.gateway.url}/graphql${query}`, {
      method,
      headers: { ...headers, "content-type": "application/json" },
      ...(method === "POST" && { body: JSON.stringify({ extensions }) }),
    });
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: "PersistedQueryNotFound",
          extensions: {
            code: "PERSISTED_QUERY_NOT_FOUND",
            hint: "No operation of this hash is kept; send it with its text once.",
            requestId: "request-1",
          },
        },
      ],
    });
  });

  it("for a subscription say what the graph has", async () => {
    const { body } = await fixture.gateway.ask("subscription { __typename }");
    expect(body.errors).toMatchObject([
      {
        message: "The graph has queries and mutations, no subscriptions.",
        extensions: { code: "OPERATION_NOT_SUPPORTED" },
      },
    ]);
  });

  it("tell of a promise that a service broke", async () => {
    fixture.graph.organization.interfere = (_request, response) =>
      Boolean(response.end('{"data":{"branch":{"name":null}}}'));
    const { body } = await fixture.gateway.ask(`{ branch(id: "${branchId(1)}") { name } }`);
    expect(body).toMatchObject({
      data: { branch: null },
      errors: [
        {
          message: "Cannot return null for non-nullable field Branch.name.",
          path: ["branch", "name"],
          extensions: { code: "SUBGRAPH_ANSWER_INVALID", requestId: expect.any(String) },
        },
      ],
    });
  });
});
