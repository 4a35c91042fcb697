import { fixtureGateway } from "../../test/fixture-gateway";

const fixture = fixtureGateway();

interface Refusal {
  errors: { extensions: Record<string, unknown> }[];
}

const send = (init: RequestInit, query = "") => fetch(`${fixture.gateway.url}/graphql${query}`, init);
const get = (headers: Record<string, string>) =>
  send({ headers }, `?query=${encodeURIComponent('{ echo(text: "a") }')}`);
const calls = () => fixture.graph.organization.calls.length;

describe("a GET", () => {
  it.each([
    ["a program", {}, 200],
    ["a page of this origin", { "sec-fetch-site": "same-origin", referer: "x" }, 200],
    ["another site's page", { "sec-fetch-site": "cross-site" }, 400],
    ["a subdomain's page", { "sec-fetch-site": "same-site" }, 400],
    ["an old browser", { "user-agent": "Mozilla/5.0" }, 400],
    ["a page, said by its origin", { origin: "http://evil.example" }, 400],
  ])("from %s has status %3$i", async (_who, headers, status) => {
    expect((await get(headers)).status).toBe(status);
  });

  it.each(["apollo-require-preflight", "x-apollo-operation-name", "content-type"])(
    "from another site's page is refused whatever it says in %s, as an export too",
    async name => {
      for (const accept of ["application/json", "text/csv"]) {
        const response = await get({ accept, "sec-fetch-site": "cross-site", [name]: "application/json" });
        expect(response.status).toBe(400);
        expect(((await response.json()) as Refusal).errors).toEqual([
          {
            message:
              "A GET that a page of another site may have sent is refused; POST the operation as JSON.",
            extensions: { code: "BAD_REQUEST", requestId: expect.any(String) },
          },
        ]);
      }
      expect(calls()).toBe(0);
    },
  );
});

describe("a POST", () => {
  const body = JSON.stringify({ query: "mutation { touch }" });

  it.each([
    "text/plain",
    "text/plain; application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
  ])("as a form may send it, %s, is refused whatever other headers it has", async type => {
    const forged = { "apollo-require-preflight": "true", "x-apollo-operation-name": "true" };
    for (const headers of [{}, forged, { ...forged, accept: "text/csv" }]) {
      const response = await send({ method: "POST", headers: { ...headers, "content-type": type }, body });
      expect(response.status).toBe(415);
      expect(((await response.json()) as Refusal).errors[0]?.extensions).toMatchObject({
        code: "BAD_REQUEST",
        requestId: expect.any(String),
      });
    }
    expect(calls()).toBe(0);
  });

  it("by a page of this origin may be a mutation", async () => {
    const headers = {
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
      origin: fixture.gateway.url,
      cookie: "a=b",
    };
    const response = await send({ method: "POST", headers, body });
    expect(await response.json()).toMatchObject({ data: { touch: "touched" } });
  });
});
