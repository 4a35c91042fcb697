import { connect, createServer, type AddressInfo } from "node:net";
import { Failure } from "./failure";

/** True when something could listen on 127.0.0.1:port now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer().once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

/** True when something accepts connections at 127.0.0.1:port now. */
export function isListening(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Fails when one of the services' ports is taken, before anything has been started. */
export async function checkPorts(ports: Record<string, number>): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    if (await isFree(port)) continue;
    const variable = name === "gateway" ? "PORT" : `${name.toUpperCase()}_PORT`;
    throw new Failure(
      `Port ${port}, which the ${name} service needs, is in use: stop what listens there, or choose another with ${variable}.`,
    );
  }
}
