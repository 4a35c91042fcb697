import { exported } from "../../test/export-client";
import { fixtureGateway } from "../../test/fixture-gateway";
import { listGateway } from "../../test/list-gateway";

const fixture = fixtureGateway({ GATEWAY_SECRET: "between-us" });
const lists = listGateway();

const touch = (headers: Record<string, string>) => fixture.gateway.ask("mutation { touch }", { headers });
const sent = () => fixture.graph.organization.calls[0]!.headers;

describe("headers to subgraphs", () => {
  it("are an allow-list, with the request id and the gateway's secret", async () => {
    const forwarded = {
      "accept-language": "zh",
      traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      "x-read-after": "organization.12, venues.7",
      "idempotency-key": "8e03978e-40d5-43dd-bc93-6894a57f9324",
    };
    await touch({
      ...forwarded,
      "x-request-id": "trace-1",
      cookie: "a=b",
      "x-gateway-secret": "guess",
      "x-other": "x",
    });
    expect(sent()).toMatchObject({
      ...forwarded,
      "x-request-id": "trace-1",
      "x-gateway-secret": "between-us",
    });
    for (const name of ["cookie", "authorization", "x-other"]) expect(sent()).not.toHaveProperty(name);
  });

  it("have what the client reads after as it came, since services refuse what is none", async () => {
    for (const text of ["nonsense", ",, ,", "a".repeat(2_000), ""]) {
      fixture.graph.organization.calls.length = 0;
      await touch({ "x-read-after": text });
      expect(sent()["x-read-after"]).toBe(text);
    }
  });

  it("have it for every service and page of an export", async () => {
    lists.graph.rows.count = 300;
    const headers = { "x-read-after": "organization.12" };
    await exported(lists.address, "{ items { nodes { id label { text } } } }", { headers });
    const calls = [...lists.graph.shop.calls, ...lists.graph.labels.calls];
    expect(calls.map(call => call.headers["x-read-after"])).toEqual(Array(4).fill("organization.12"));
  });

  it.each(["", "é", "a".repeat(201)])("have no idempotency key %p, which is refused", async key => {
    const { status, body } = await touch({ "idempotency-key": key });
    expect([status, body.errors]).toEqual([
      400,
      [
        {
          message:
            "The header idempotency-key has from 1 to 200 characters of printable ASCII, no space among them.",
          extensions: { code: "BAD_REQUEST", requestId: expect.any(String) },
        },
      ],
    ]);
    expect(fixture.graph.organization.calls).toEqual([]);
  });
});
