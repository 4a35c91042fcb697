import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";

export interface ClientAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface ClientAt {
  /** Sends an operation; the signal hangs up. */
  ask(
    query: string,
    options?: { headers?: Record<string, string>; signal?: AbortSignal },
  ): Promise<ClientAnswer>;
  close(): void;
}

/** A client at an address of its own, such as 127.0.0.2: for a gateway another caller than one at 127.0.0.1. */
export function clientAt(localAddress: string, graphql: string): ClientAt {
  const agent = new Agent({ keepAlive: true, localAddress });
  return {
    ask: (query, { headers, signal } = {}) =>
      new Promise((resolve, reject) => {
        const outgoing = request(
          graphql,
          { method: "POST", agent, signal, headers: { "content-type": "application/json", ...headers } },
          answer => {
            const whole = (body: string) => ({
              status: answer.statusCode!,
              headers: answer.headers,
              text: body,
            });
            text(answer).then(body => resolve(whole(body)), reject);
          },
        );
        outgoing.on("error", reject).end(JSON.stringify({ query }));
      }),
    close: () => agent.destroy(),
  };
}
