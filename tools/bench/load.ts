import autocannon from "autocannon";
import { Failure } from "../failure";
import { requestOf } from "./ask";
import type { Operation } from "./operations";

export interface Load {
  url: string;
  operation: Operation;
  /** The only right answer: its data, to the byte. */
  answer: string;
  connections: number;
}

export interface Answers {
  /** Of each request, in milliseconds. */
  latencies: number[];
  /** From the first request to the last answer. */
  milliseconds: number;
}

/** Sends so many requests and has the answers to all of them, so that what they cost can be divided by their number. */
export async function answersTo(
  amount: number,
  { url, operation, answer, connections }: Load,
): Promise<Answers> {
  const latencies: number[] = [];
  const right = dataIn(answer);
  const begun = performance.now();
  let ended = begun;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = {
      url,
      ...requestOf(operation),
      connections,
      timeout: 30,
      verifyBody: (body: string) => dataIn(body) === right,
      amount,
    };
    // Its own histogram counts in whole milliseconds.
    autocannon(options, (error, done) => (error ? reject(error) : resolve(done))).on(
      "response",
      (_client, _status, _bytes, latency: number) => {
        latencies.push(latency);
        ended = performance.now();
      },
    );
  });
  const { errors, timeouts, mismatches, non2xx } = result;
  if (errors + timeouts + mismatches + non2xx > 0 || latencies.length === 0) {
    throw new Failure(
      `"${operation.name}" failed at ${url} under load: ${latencies.length} answers, ${mismatches} of them other than before, ${non2xx} with an error status; ${errors} errors, ${timeouts} timeouts.`,
    );
  }
  return { latencies, milliseconds: ended - begun };
}

/** An answer without its extensions, which tell of its time: how fresh a copy is, say. */
const dataIn = (body: string): string => body.split(',"extensions":{"')[0]!;
