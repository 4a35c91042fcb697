import { send } from "./ask";

const branch = "branch_00000000000000000000000000";

describe("bad input", () => {
  it.each([
    ["an unknown field", "{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["no GraphQL at all", "{ branches(", "GRAPHQL_PARSE_FAILED"],
    ["a wrong cursor", '{ branches(after: "wrong") { nodes { id } } }', "CURSOR_INVALID"],
    ["a null filter", "{ branches(where: { name: null }) { nodes { id } } }", "FILTER_NULL"],
    ["a null condition", "{ branches(where: { name: { eq: null } }) { nodes { id } } }", "FILTER_NULL"],
    ["first: -1", "{ branches(first: -1) { nodes { id } } }", "PAGE_SIZE_INVALID"],
    [
      "a nested first: 1000",
      "{ divisions(first: 1) { nodes { branches(first: 1000) { nodes { id } } } } }",
      "PAGE_SIZE_INVALID",
    ],
    ["a malformed id", '{ branch(id: "1") { id } }', "ID_INVALID"],
    ["an id of another type", `{ person(id: "${branch}") { id } }`, "ID_WRONG_TYPE"],
    [
      "a division that is none",
      `{ branches(where: { within: "${branch}" }) { nodes { id } } }`,
      "ID_WRONG_TYPE",
    ],
    ["a malformed node id", '{ node(id: "1") { id } }', "ID_INVALID"],
    ["a node id of no type", '{ node(id: "nobody_00000000000000000000000000") { id } }', "ID_INVALID"],
    [
      "an order by two fields at once",
      "{ branches(orderBy: [{ name: ASC, kind: ASC }]) { nodes { id } } }",
      "ORDER_INVALID",
    ],
    ["an order by no field", "{ branches(orderBy: [{}]) { nodes { id } } }", "ORDER_INVALID"],
    [
      "an order by the count of no list",
      "{ divisions(orderBy: [{ name: DESC, per: { volunteers: { count: DESC } } }]) { nodes { id } } }",
      "ORDER_INVALID",
    ],
    [
      "an order of groups by what they do not select",
      '{ postAggregates(orderBy: [{ by: "count" }]) { nodes { groupedBy { branch { kind } } } } }',
      "GROUP_FIELD_NOT_SELECTED",
    ],
    [
      "a null filter at the end of a path",
      "{ youthHomes(where: { leadBranch: { posts: { some: { person: null } } } }) { nodes { id } } }",
      "FILTER_NULL",
    ],
    [
      "a field of one type asked of every edge",
      "{ branches { edges { node { name } } } }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "a date that is none",
      '{ elections(where: { heldOn: { eq: "2021-02-30" } }) { nodes { id } } }',
      "BAD_USER_INPUT",
    ],
    ["a figure of another service", '{ venuesFigures(codes: ["F01"]) { code } }', "BAD_USER_INPUT"],
    [
      "both keys at once",
      `{ division(code: "371302", id: "division_00000000000000000000000000") { id } }`,
      "BAD_USER_INPUT",
    ],
    [
      "a NUL character",
      '{ branches(where: { name: { contains: "\\u0000" } }) { nodes { id } } }',
      "BAD_USER_INPUT",
    ],
    [
      "visits until before they begin",
      '{ youthHomes(first: 1) { nodes { visitTotal(from: "2021-07-01", to: "2021-06-01") { value } } } }',
      "BAD_USER_INPUT",
    ],
  ])("%s gets a clear coded error and no stack trace", async (_name, query, code) => {
    const answer = await send(query);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(answer.errors?.[0]?.extensions.requestId).toBeTruthy();
    expect(JSON.stringify(answer)).not.toMatch(/stack|node_modules|127\.0\.0\.1|\bSELECT\b/);
  });

  it("a variable of the wrong type is refused before any service is asked", async () => {
    const answer = await send("query ($first: Int) { branches(first: $first) { nodes { id } } }", {
      first: 3_000_000_000,
    });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });

  it("a body of 10 MB is refused with its size", async () => {
    const response = await fetch(process.env["GATEWAY_URL"] ?? "", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: `{ __typename } #${"x".repeat(10_000_000)}` }),
    });
    const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, body.errors[0]?.extensions.code]).toEqual([413, "BODY_TOO_LARGE"]);
  });

  it("a service refuses whoever is not the gateway", async () => {
    for (const name of ["ORGANIZATION", "WORKFORCE", "PROGRAMS", "VENUES"]) {
      const response = await fetch(process.env[`${name}_URL`] ?? "", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ __typename }" }),
      });
      expect(response.status).toBe(401);
    }
  });
});
