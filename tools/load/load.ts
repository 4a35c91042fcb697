import autocannon from "autocannon";
import { percentile } from "../bench/statistics";
import type { Kind } from "./kinds";

/** What became of one kind of request. */
export interface Answered {
  kind: string;
  answers: number;
  /** Answers with an error in them or a status that is none, connections that broke, and requests that had no answer in time. */
  failures: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

const timeout = 30;

/** Sends all kinds at once for so many seconds, each over its share of the connections, one at least. */
export function load(
  url: string,
  kinds: readonly Kind[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Answered[]> {
  return Promise.all(
    kinds.map(kind => sendKind(url, kind, Math.max(1, Math.round(connections * kind.share)), seconds)),
  );
}

async function sendKind(url: string, kind: Kind, connections: number, duration: number): Promise<Answered> {
  const { name, query, variables, headers } = kind;
  const latencies: number[] = [];
  const options = {
    url,
    method: "POST" as const,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
    connections,
    duration,
    timeout,
    verifyBody: (body: string) => !body.includes('"errors":['),
  };
  const { errors, mismatches, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    autocannon(options, (error, done) => (error ? reject(error) : resolve(done))).on(
      "response",
      (_client, _status, _bytes, latency: number) => latencies.push(latency),
    );
  });
  return {
    kind: name,
    answers: latencies.length,
    // Timeouts are among the errors.
    failures: errors + mismatches + non2xx,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}
