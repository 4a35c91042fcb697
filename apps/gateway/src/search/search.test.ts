import { formatTypeId } from "@youth-graph/kernel";
import { fixtureGateway } from "../../test/fixture-gateway";
import { branchId, youthHomeId } from "../../test/fixture-graph";

const fixture = fixtureGateway();

const search = (args: string, selection = "type name matched score node { __typename id }") =>
  fixture.gateway.ask(`{ search(${args}) { ${selection} } }`);
const namesOf = (body: { data?: { search: { name: string }[] } }) =>
  body.data?.search.map(({ name }) => name);

describe("search", () => {
  it("puts the hits of all services in one order, by score and then by name", async () => {
    const { body } = await search('text: "东北园"');
    expect(body.errors).toBeUndefined();
    expect(namesOf(body)).toEqual(["东北园", "东北园青年之家", "东北园团支部", "A", "B"]);
    expect(body.data.search[1]).toEqual({
      type: "YOUTH_HOME",
      name: "东北园青年之家",
      matched: "NAME",
      score: 0.95,
      node: { __typename: "YouthHome", id: youthHomeId(1) },
    });
  });

  it("asks each service once, for the types it has, with what was asked for", async () => {
    const within = formatTypeId("division", "0190163d-8694-739b-aea5-966c26f8ad91");
    await search(`text: "  东北  园 ", within: "${within}", first: 2`);
    const wanted = { text: "东北 园", within, first: 2 };
    expect(fixture.graph.organization.calls.map(({ variables }) => variables)).toEqual([
      { ...wanted, types: ["BRANCH"] },
    ]);
    expect(fixture.graph.venues.calls.map(({ variables }) => variables)).toEqual([
      { ...wanted, types: ["YOUTH_HOME"] },
    ]);
  });

  it("asks no service for types that it does not have", async () => {
    expect(namesOf((await search('text: "东北园", types: [BRANCH]')).body)).toHaveLength(3);
    expect(fixture.graph.venues.calls).toEqual([]);
    expect(namesOf((await search('text: "东北园", types: []')).body)).toEqual([]);
    expect(fixture.graph.organization.calls).toHaveLength(1);
  });

  it("gives the best so many", async () => {
    expect(namesOf((await search('text: "东北园", first: 2')).body)).toEqual(["东北园", "东北园青年之家"]);
    expect(namesOf((await search('text: "东北园", first: 0')).body)).toEqual([]);
  });

  it("goes on to the fields of what it found, wherever they are", async () => {
    const { body } = await search(
      'text: "东北园", types: [BRANCH], first: 1',
      "node { ... on Branch { name youthHomes { name } } }",
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.search).toEqual([
      {
        node: {
          name: `Branch ${branchId(2).slice(-2)}`,
          youthHomes: [{ name: `Home ${youthHomeId(1).slice(-2)}` }],
        },
      },
    ]);
  });

  it("tells of a service that is down, and gives what the others found", async () => {
    fixture.graph.venues.interfere = (_request, response) => Boolean(response.writeHead(503).end());
    const { body } = await fixture.gateway.ask('{ found: search(text: "东北园") { name } }');
    expect(body.data.found.map(({ name }: { name: string }) => name)).toEqual([
      "东北园",
      "东北园团支部",
      "B",
    ]);
    expect(body.errors).toMatchObject([
      { path: ["found"], extensions: { code: "SUBGRAPH_UNAVAILABLE", service: "venues" } },
    ]);
  });

  it("hides what a service says of a fault of its own", async () => {
    fixture.graph.venues.interfere = (_request, response) =>
      Boolean(response.end(JSON.stringify({ errors: [{ message: "SELECT secret" }] })));
    const { body, text } = await search('text: "东北园"');
    expect(body.errors).toMatchObject([{ path: ["search"], extensions: { code: "INTERNAL_SERVER_ERROR" } }]);
    expect(text).not.toContain("secret");
    expect(namesOf(body)).toHaveLength(3);
  });

  it.each([
    ['text: ""', "BAD_USER_INPUT"],
    ['text: "  "', "BAD_USER_INPUT"],
    [`text: "${"园".repeat(1_000)}"`, "BAD_USER_INPUT"],
    [`text: "${"园".repeat(101)}"`, "BAD_USER_INPUT"],
    ['text: "a\\u0000"', "BAD_USER_INPUT"],
    ['text: "园", first: -1', "PAGE_SIZE_INVALID"],
    ['text: "园", first: 101', "PAGE_SIZE_INVALID"],
    ['text: "园", within: "371302"', "ID_INVALID"],
    [`text: "园", within: "${branchId(1)}"`, "ID_WRONG_TYPE"],
    ['text: "园", types: [PLANET]', "GRAPHQL_VALIDATION_FAILED"],
    ["text: null", "GRAPHQL_VALIDATION_FAILED"],
  ])("refuses %s with %s, asking nobody", async (args, code) => {
    const { body } = await search(args);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect([...fixture.graph.organization.calls, ...fixture.graph.venues.calls]).toEqual([]);
  });

  it("takes 100 characters and 100 hits, and null for what need not be said", async () => {
    const { body } = await search(`text: "${"园".repeat(100)}", first: 100`);
    expect(body.errors).toBeUndefined();
    expect((await search('text: "园", first: null, types: null, within: null')).body.errors).toBeUndefined();
    expect(fixture.graph.organization.calls.at(-1)?.variables).toMatchObject({
      first: 20,
      types: ["BRANCH"],
    });
  });

  it("is all that clients see of it: the services' own fields are hidden", async () => {
    const { body } = await fixture.gateway.ask('{ venuesSearch(text: "园", types: [], first: 1) { id } }');
    expect(body.errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    const { body: shown } = await fixture.gateway.ask("{ __schema { types { name } } }");
    const names = shown.data.__schema.types.map(({ name }: { name: string }) => name);
    expect(names).toContain("SearchHit");
    expect(names).not.toContain("SearchRow");
    expect(names).not.toContain("VenuesSearchType");
  });
});
