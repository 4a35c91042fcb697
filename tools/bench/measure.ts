import type { Client } from "pg";
import { answersTo, type Answers, type Load } from "./load";
import { cpuTimes } from "./processes";
import { statementCounts } from "./statements";
import { each, growth, percentile, sumByName } from "./statistics";

/** What is read before and after a measurement. */
export interface Meters {
  /** Of a connection to the database `postgres`. */
  client: Client;
  databases: string[];
  pids: Record<string, number>;
}

/** One measurement. */
export interface Sample extends Answers {
  /** Milliseconds of CPU by process. */
  cpu: Record<string, number>;
  /** Statements by database. */
  statements: Record<string, number>;
}

/** What is said of an operation at a gateway, from all its measurements. */
export interface Measured {
  requests: number;
  p50: number;
  p99: number;
  perSecond: number;
  /** Milliseconds of CPU a request, by process. */
  cpu: Record<string, number>;
  /** Statements a request, by database. */
  statements: Record<string, number>;
}

/**
 * Warms up, and sees meanwhile how many requests fill `seconds`; then sends that many and reads what they cost. Always a number of
 * requests, never a time: none is cut off and still at work when the next measurement begins.
 */
export async function sample(load: Load, seconds: number, meters: Meters): Promise<Sample> {
  const first = await answersTo(load.connections * 4, load);
  const warm = await answersTo(requestsIn(seconds / 3, first, load), load);
  const requests = requestsIn(seconds, warm, load);
  const before = await read(meters);
  const answers = await answersTo(requests, load);
  const after = await read(meters);
  return {
    ...answers,
    cpu: growth(before.cpu, after.cpu),
    statements: growth(before.statements, after.statements),
  };
}

function requestsIn(seconds: number, { latencies, milliseconds }: Answers, { connections }: Load): number {
  const perConnection = ((latencies.length / milliseconds) * 1000 * seconds) / connections;
  return connections * Math.max(4, Math.round(perConnection));
}

async function read({ client, databases, pids }: Meters) {
  return { cpu: cpuTimes(pids), statements: await statementCounts(client, databases) };
}

export function summary(samples: Sample[]): Measured {
  const latencies = samples.flatMap(sample => sample.latencies);
  const milliseconds = samples.reduce((sum, sample) => sum + sample.milliseconds, 0);
  return {
    requests: latencies.length,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    perSecond: (latencies.length / milliseconds) * 1000,
    cpu: each(sumByName(samples.map(({ cpu }) => cpu)), latencies.length),
    statements: each(sumByName(samples.map(({ statements }) => statements)), latencies.length),
  };
}
