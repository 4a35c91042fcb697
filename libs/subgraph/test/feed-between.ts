import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a fault does to the answer of the owner's feed. */
export type Interference = (answer: string, response: ServerResponse) => Promise<unknown> | unknown;

export interface FeedBetween {
  url: string;
  /** Is done to the next answer at a path (`/rows`) instead of giving it, once. */
  next(path: string, interfere: Interference): Promise<void>;
  close(): Promise<void>;
}

/** A server between a copy and its owner, that hands all on but what a test has it do. */
export async function feedBetween(owner: string): Promise<FeedBetween> {
  const waiting = new Map<string, { interfere: Interference; met: () => void }>();
  const server = createServer((request, response) => {
    handOn(request, response).catch(() => response.destroy());
  });
  const handOn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = request.url ?? "";
    const answer = await fetch(owner + path, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-gateway-secret": String(request.headers["x-gateway-secret"]),
      },
      body: Buffer.concat(chunks),
    });
    const text = await answer.text();
    const fault = waiting.get(path);
    waiting.delete(path);
    if (!fault) {
      response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
      return;
    }
    await fault.interfere(text, response);
    fault.met();
  };
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: (path, interfere) => new Promise(met => void waiting.set(path, { interfere, met })),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
