import { fixtureGateway } from "../../test/fixture-gateway";

const ours = "https://app.example.org";
const theirs = "https://evil.example";
const open = fixtureGateway({ CORS_ORIGINS: `${ours}, http://localhost:5173` });
const closed = fixtureGateway();

const preflight = (url: string, origin: string) =>
  fetch(`${url}/graphql`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type,x-read-after",
    },
  });
const query = encodeURIComponent('{ echo(text: "a") }');
const get = (headers: Record<string, string>) =>
  fetch(`${open.gateway.url}/graphql?query=${query}`, { headers });
const corsHeaders = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control-") || name === "vary"));

describe("a page of an origin in the list", () => {
  it.each([ours, "http://localhost:5173"])("may ask: %s", async origin => {
    const response = await preflight(open.gateway.url, origin);
    expect([response.status, corsHeaders(response)]).toEqual([
      204,
      {
        "access-control-allow-origin": origin,
        "access-control-allow-methods": "GET, POST",
        "access-control-allow-headers": "authorization,content-type,x-read-after",
        "access-control-expose-headers":
          "x-request-id, retry-after, content-disposition, etag, www-authenticate",
        "access-control-max-age": "86400",
        vary: "Origin, Access-Control-Request-Headers",
      },
    ]);
  });

  it("reads answers and refusals, without cookies", async () => {
    for (const [body, status] of [
      [{ query: "mutation { touch }" }, 200],
      [[], 400],
    ] as const) {
      const response = await fetch(`${open.gateway.url}/graphql`, {
        method: "POST",
        headers: { origin: ours, "sec-fetch-site": "cross-site", "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(status);
      expect(corsHeaders(response)).toMatchObject({
        "access-control-allow-origin": ours,
        vary: "Origin, accept-encoding",
      });
      expect(response.headers.has("access-control-allow-credentials")).toBe(false);
    }
  });

  it("may send a GET, by a script or as a link", async () => {
    for (const headers of [{ origin: ours }, { referer: `${ours}/a?b` }] as Record<string, string>[])
      expect((await get({ ...headers, "sec-fetch-site": "cross-site" })).status).toBe(200);
  });
});

describe("a page of another origin", () => {
  it.each([theirs, `${ours}.evil.example`, "http://app.example.org", `${ours}:8443`, "null"])(
    "may not: %s",
    async origin => {
      for (const response of [await preflight(open.gateway.url, origin), await get({ origin })])
        expect(response.headers.has("access-control-allow-origin")).toBe(false);
      expect((await get({ origin, "sec-fetch-site": "cross-site" })).status).toBe(400);
      expect((await get({ referer: `${theirs}/?${ours}/`, "sec-fetch-site": "cross-site" })).status).toBe(
        400,
      );
    },
  );
});

describe("where no list is set", () => {
  it("no page of another origin may ask", async () => {
    const response = await preflight(closed.gateway.url, ours);
    expect([response.status, corsHeaders(response)]).toEqual([405, { vary: "accept-encoding" }]);
  });
});
