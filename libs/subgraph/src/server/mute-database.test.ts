import { eventually } from "@youth-graph/testing";
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { environmentOf, secret, TestService } from "../../test/test-service";
import { tiny } from "../../test/tiny-subgraph";
import { serve, type RunningService } from "./serve";

jest.setTimeout(30_000);

/** Stands between a service and its database, and can swallow all that is said. */
class Wire {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #mute = false;

  constructor(database: URL) {
    this.#server = createServer(near => {
      const far = connect(Number(database.port), database.hostname);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(from);
        from.on("data", chunk => this.#mute || to.write(chunk));
        from.on("error", () => to.destroy()).on("close", () => to.destroy());
      }
    });
  }

  async through(url: string): Promise<string> {
    await once(this.#server.listen(0, "127.0.0.1"), "listening");
    const through = new URL(url);
    through.host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return through.href;
  }

  mute(mute: boolean): void {
    this.#mute = mute;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}

let behind: TestService;
let wire: Wire;
let service: RunningService;
beforeAll(async () => {
  behind = await TestService.of(tiny, { seeded: true });
  wire = new Wire(new URL(behind.database.url));
  const url = await wire.through(behind.database.url);
  service = await serve(tiny, environmentOf(tiny, url, { STATEMENT_TIMEOUT_MS: "300" }));
}, 60_000);
afterAll(async () => {
  await service.close();
  wire.close();
  await behind.close();
});

const get = async (path: string): Promise<number> =>
  (await fetch(`${service.url}${path}`, { headers: { "x-gateway-secret": secret } })).status;
const code = async (): Promise<unknown> => {
  const asked = await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-gateway-secret": secret },
    body: JSON.stringify({ query: "{ benches { totalCount } }" }),
  });
  const { errors } = (await asked.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
};

it("a database that takes what it is told and answers nothing is told of in time, and used again when it speaks", async () => {
  expect([await get("/health/ready"), await code()]).toEqual([200, undefined]);
  wire.mute(true);
  const since = performance.now();
  expect(
    await Promise.all([
      get("/health/ready"),
      get("/health/feed"),
      get("/health/projections"),
      get("/health/live"),
      code(),
    ]),
  ).toEqual([503, 503, 200, 200, "DATABASE_TIMEOUT"]);
  expect(performance.now() - since).toBeLessThan(8_000);
  wire.mute(false);
  await eventually(async () => expect([await get("/health/ready"), await code()]).toEqual([200, undefined]));
});
