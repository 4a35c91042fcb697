import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { fastify } from "fastify";
import { Pool } from "pg";
import { secret, TestService } from "../../test/test-service";
import { tiny } from "../../test/tiny-subgraph";
import { catalogOf } from "../manifest";
import { HeldBack } from "../outbox/held-back";
import { Copies } from "../projection/copies";
import { health } from "./health";

let service: TestService;
beforeAll(async () => {
  service = await TestService.of(tiny);
  await service.start();
}, 60_000);
afterAll(() => service.close());

describe("what is no request of the service's", () => {
  it.each([
    [404, "NOT_FOUND", "GET", "/nowhere", ""],
    [400, "BAD_REQUEST", "GET", "/%ff", ""],
    [404, "NOT_FOUND", "GET", "/graphql", ""],
    [415, "BAD_REQUEST", "POST", "/changes", "text/csv"],
    [400, "BAD_REQUEST", "POST", "/changes", "application/json"],
    [431, "HEADERS_TOO_LARGE", "GET", `/${"x".repeat(17_000)}`, ""],
  ])("is told so by %i and %s", async (status, code, method, path, type) => {
    const response = await fetch(service.url + path, {
      method,
      headers: { "x-gateway-secret": secret, ...(type && { "content-type": type }) },
      ...(type && { body: "{" }),
    });
    expect([response.status, (await response.json()) as unknown]).toEqual([
      status,
      {
        errors: [
          {
            message: expect.any(String) as string,
            extensions: { code, requestId: response.headers.get("x-request-id") },
          },
        ],
      },
    ]);
  });

  it("does not keep who asks for its health waiting on a database that does not answer", async () => {
    const sockets: Socket[] = [];
    const silent = createServer(socket => sockets.push(socket)).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const pool = new Pool({ host: "127.0.0.1", port: (silent.address() as AddressInfo).port });
    const app = fastify();
    health(app, {
      catalog: catalogOf(tiny),
      pool,
      copies: new Copies(pool),
      heldBack: new HeldBack(pool, 1_000),
      secret,
    });
    const started = performance.now();
    const answers = await Promise.all([1, 2, 3].map(() => app.inject("/health/ready")));
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([503, 503, 503]);
    // However many ask.
    expect(sockets.length).toBe(1);
    for (const socket of sockets) socket.destroy();
    silent.close();
    await pool.end();
  });
});
