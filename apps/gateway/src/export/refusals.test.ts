import { errorsIn } from "../../test/export-client";
import { listGateway } from "../../test/list-gateway";

const lists = listGateway();

describe("what is no export", () => {
  const many = { paths: ["items", "shelf.items"] };
  it.each([
    [
      "two lists",
      '{ items { nodes { id } } shelf(code: "A") { items { nodes { id } } } }',
      "EXPORT_NOT_ONE_LIST",
      many.paths,
    ],
    [
      "a list in the rows of a list",
      "{ items { nodes { id similar { nodes { id } } } } }",
      "EXPORT_NOT_ONE_LIST",
      ["items", "items.nodes.similar"],
    ],
    [
      "nodes and edges at once",
      "{ items { nodes { id } edges { cursor } } }",
      "EXPORT_NOT_ONE_LIST",
      ["items.nodes", "items.edges"],
    ],
    ["no list", '{ shelf(code: "A") { name sizes } }', "EXPORT_NOT_ONE_LIST", []],
    ["a list without its rows", "{ items { totalCount } }", "EXPORT_NOT_ONE_LIST", []],
  ])("as %s is refused, and both paths are named", async (_what, query, code, paths) => {
    const answer = await lists.ask(query);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      400,
      "application/json; charset=utf-8",
    ]);
    const [error] = errorsIn(answer);
    expect(error?.extensions).toEqual({ code, given: paths, requestId: expect.any(String) });
    for (const path of paths) expect(error?.message).toContain(`\`${path}\``);
  });

  it.each([
    ["a mutation", "mutation { touch }", {}, 400, "OPERATION_NOT_SUPPORTED"],
    ["last", "{ items(last: 5) { nodes { id } } }", {}, 400, "EXPORT_FORWARD_ONLY"],
    [
      "before",
      "query ($c: String) { items(before: $c) { nodes { id } } }",
      { variables: { c: "1" } },
      400,
      "EXPORT_FORWARD_ONLY",
    ],
    [
      "a header that is none",
      "{ items { nodes { id } } }",
      { options: "?headers=german" },
      400,
      "EXPORT_OPTION_INVALID",
    ],
    [
      "a format that is none",
      "{ items { nodes { id } } }",
      { options: "?format=pdf" },
      400,
      "EXPORT_OPTION_INVALID",
    ],
    [
      "an option that is none",
      "{ items { nodes { id } } }",
      { options: "?header=path" },
      400,
      "EXPORT_OPTION_INVALID",
    ],
    [
      "an option given twice",
      "{ items { nodes { id } } }",
      { options: "?bom=true&bom=false" },
      400,
      "EXPORT_OPTION_INVALID",
    ],
    ["no GraphQL", "{ items(", {}, 400, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "{ items { nodes { nothing } } }", {}, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a variable of the wrong type",
      "query ($n: Int) { items(first: $n) { nodes { id } } }",
      { variables: { n: "x" } },
      400,
      "BAD_USER_INPUT",
    ],
    [
      "one of several operations",
      "query A { items { nodes { id } } } query B { items { nodes { id } } }",
      {},
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ],
    [
      "a list on nothing",
      '{ shelf(code: "none") { items { nodes { id } } } }',
      {},
      404,
      "EXPORT_LIST_MISSING",
    ],
    ["an operation over a limit", `${"{ a ".repeat(16)} ${"}".repeat(16)}`, {}, 400, "QUERY_TOO_DEEP"],
    ["no operation", "", {}, 400, "BAD_REQUEST"],
    ["variables that are none", "{ items { nodes { id } } }", { variables: [] }, 400, "BAD_REQUEST"],
  ])("as %s is refused before a byte is sent", async (_what, query, options, status, code) => {
    const answer = await lists.ask(query, options);
    expect(errorsIn(answer).map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code, requestId: expect.any(String) }),
    ]);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-disposition")).toBeNull();
  });

  it("names the place of a mistake in the client's own text", async () => {
    const answer = await lists.ask("{ items { nodes { nothing } } }");
    expect(errorsIn(answer)[0]).toMatchObject({ locations: [{ line: 1, column: 19 }] });
  });

  it("is a GET that another site's page may have sent", async () => {
    const address = `${lists.address}?query=%7Bitems%7Bnodes%7Bid%7D%7D%7D`;
    const response = await fetch(address, {
      headers: { accept: "text/csv", "sec-fetch-site": "cross-site" },
    });
    expect([response.status, lists.graph.shop.calls.length]).toEqual([400, 0]);
  });

  it("is a request for a GraphQL response, whatever else it would take", async () => {
    for (const accept of [
      "*/*",
      "application/json, text/csv;q=0.9",
      "application/graphql-response+json",
      "text/csv;q=0",
    ]) {
      const { headers } = await lists.ask("{ items { nodes { id } } }", { headers: { accept } });
      expect(headers.get("content-type")).toMatch(/json/);
    }
  });
});
