import { fixtureGateway } from "../../test/fixture-gateway";
import { startTestGateway } from "../../test/test-gateway";

const key = "a key of an operator".replaceAll(" ", "-");
const fixture = fixtureGateway({ OPERATOR_KEY: key });

const ask = (headers: Record<string, string>, query = '{ echo(text: "a") }') =>
  fixture.gateway.ask(query, { headers });
const callers = () =>
  fixture.graph.organization.calls.map(({ headers }) => JSON.parse(String(headers["x-caller"])) as unknown);

describe("who asks", () => {
  it("is anonymous without credentials, whoever it says it is", async () => {
    expect((await ask({ "x-caller": '{"id":"operator","scopes":["*"]}' })).status).toBe(200);
    expect(callers()).toEqual([{ id: "anonymous", scopes: [] }]);
  });

  it.each([`Bearer ${key}`, `bearer  ${key}`])("is the operator with the key: %s", async authorization => {
    const { body } = await ask({ authorization, "x-caller": '{"id":"anonymous"}' }, "mutation { touch }");
    expect(body.data).toEqual({ touch: "touched" });
    expect(callers()).toEqual([{ id: "operator", scopes: ["*"] }]);
  });

  it.each(["Bearer wrong", `Bearer ${key}x`, `Bearer ${key.slice(1)}`, "Bearer", `Basic ${key}`, key, ""])(
    "is refused with other credentials: %p",
    async authorization => {
      for (const accept of ["application/json", "application/graphql-response+json", "text/csv"]) {
        const response = await fetch(`${fixture.gateway.url}/graphql`, {
          method: "POST",
          headers: { accept, authorization, "content-type": "application/json" },
          body: JSON.stringify({ query: '{ echo(text: "a") }' }),
        });
        expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
        expect(await response.json()).toEqual({
          errors: [
            {
              message:
                "The authorization header holds no key that is known here; without the header you are anonymous.",
              extensions: { code: "UNAUTHENTICATED", requestId: expect.any(String) },
            },
          ],
        });
      }
      expect(callers()).toEqual([]);
    },
  );

  it("is nobody but anonymous where no key is set", async () => {
    const keyless = await startTestGateway(fixture.graph.supergraph);
    const status = async (headers: Record<string, string>) =>
      (await keyless.ask('{ echo(text: "a") }', { headers })).status;
    expect([await status({ authorization: "Bearer undefined" }), await status({})]).toEqual([401, 200]);
    await keyless.stop();
    expect(callers()).toEqual([{ id: "anonymous", scopes: [] }]);
  });
});
