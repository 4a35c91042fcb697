import { getIntrospectionQuery } from "graphql";
import { fixtureGateway } from "../../test/fixture-gateway";

const fixture = fixtureGateway();
const whole = getIntrospectionQuery({
  inputValueDeprecation: true,
  schemaDescription: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  oneOf: true,
});

describe("introspection", () => {
  it.each([
    ["as graphql-js writes it", getIntrospectionQuery()],
    ["with all that it can have", whole],
    ["of one type", '{ __type(name: "Branch") { name fields { name args { name type { name } } } } }'],
  ])("is answered %s", async (_how, query) => {
    const { status, body } = await fixture.gateway.ask(query);
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  it.each([
    [
      "by aliases",
      `{ ${Array.from({ length: 9 }, (_, n) => `a${n}: __schema { ...S }`).join(" ")} } fragment S on __Schema { types { fields { args { name type { name } } name type { name } } enumValues { name } inputFields { name } } }`,
    ],
    [
      "from type to type",
      `{ ${Array.from({ length: 9 }, (_, n) => `a${n}: __schema { ...S }`).join(" ")} } fragment S on __Schema { types { fields { type { fields { name description args { name } type { name kind } } } } } }`,
    ],
  ])("of more than there is is refused: %s", async (_how, query) => {
    const { body } = await fixture.gateway.ask(query);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^The operation asks for more than \d+ values of the schema;/),
          extensions: {
            code: "INTROSPECTION_TOO_LARGE",
            limit: expect.any(Number),
            requestId: expect.any(String),
          },
        },
      ],
    });
  });

  it("is the same each time, whatever spaces, method and type it comes with, and says its operation to the log", async () => {
    const first = await fixture.gateway.ask(whole);
    const again = await fixture.gateway.ask(whole.replace(/\s+/g, " "));
    expect([again.text, again.headers.get("content-type"), again.headers.get("cache-control")]).toEqual([
      first.text,
      "application/json; charset=utf-8",
      "no-store",
    ]);
    const accept = "application/graphql-response+json";
    const typed = await fixture.gateway.ask(whole, { headers: { accept } });
    expect([typed.text, typed.headers.get("content-type")]).toEqual([first.text, `${accept}; charset=utf-8`]);
    const got = await fetch(`${fixture.gateway.url}/graphql?${new URLSearchParams({ query: whole })}`);
    expect(await got.text()).toBe(first.text);
    expect(
      fixture.gateway.log.filter(({ operationName }) => operationName === "IntrospectionQuery"),
    ).toHaveLength(4);
  });

  it("that is wrong, or asks the graph too, is not kept", async () => {
    const mixed = '{ __type(name: "Branch") { name } echo(text: "a") }';
    const wrong = "{ __schema { absent } }";
    for (let n = 0; n < 2; n += 1) {
      expect((await fixture.gateway.ask(mixed)).body.data.echo).toBe("a");
      const { errors } = (await fixture.gateway.ask(wrong, { headers: { "x-request-id": `wrong-${n}` } }))
        .body;
      expect(errors?.[0]?.extensions.requestId).toBe(`wrong-${n}`);
    }
    expect(fixture.graph.organization.calls).toHaveLength(2);
  });
});
