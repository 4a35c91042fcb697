import { connect, createServer, type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export interface Balancer {
  url: string;
  /** The ports to which new connections go. */
  ready: ReadonlySet<number>;
  stop(): Promise<void>;
}

/** Sends each new connection to the next of these ports whose gateway says that it is ready; it looks again and again. */
export async function startBalancer(ports: number[]): Promise<Balancer> {
  const ready = new Set<number>();
  const look = async (port: number) => {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    if (response?.ok) ready.add(port);
    else ready.delete(port);
  };
  await Promise.all(ports.map(look));
  let stopped = false;
  const looking = ports.map(async port => {
    while (!stopped) await look(port).then(() => pause(25));
  });
  let turn = 0;
  const server = createServer(client => {
    const port = [...ready][turn++ % ready.size];
    if (port === undefined) return client.destroy();
    const gateway = connect(port, "127.0.0.1");
    for (const [one, other] of [
      [client, gateway],
      [gateway, client],
    ] as const) {
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
    return undefined;
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ready,
    stop: async () => {
      stopped = true;
      await Promise.all(looking);
      await new Promise(resolve => server.close(resolve));
    },
  };
}
