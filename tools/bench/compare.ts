import { isDeepStrictEqual } from "node:util";
import { Failure } from "../failure";
import { wholeAnswer } from "./ask";
import type { Arguments } from "./arguments";
import { sample, summary, type Measured, type Meters, type Sample } from "./measure";
import type { Operation } from "./operations";

/** A gateway under test. */
export interface Contestant {
  name: string;
  url: string;
  /** Its own process, as the meters name it. */
  process: string;
}

export interface Comparison {
  operation: Operation;
  /** Of each contestant, in their order. */
  measured: Measured[];
}

/** Measures the operation at each gateway in turns (A B A B), so that what else the machine does meets both. */
export async function compare(
  operation: Operation,
  contestants: Contestant[],
  { connections, seconds, rounds }: Arguments,
  meters: Meters,
): Promise<Comparison> {
  const answers = await sameAnswers(operation, contestants);
  const samples = contestants.map((): Sample[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { url }] of contestants.entries()) {
      const load = { url, operation, answer: answers[index]!, connections };
      samples[index]!.push(await sample(load, seconds, meters));
    }
  }
  return { operation, measured: samples.map(summary) };
}

/** The text of each gateway's answer; they may order keys differently, and must say the same. */
async function sameAnswers(operation: Operation, contestants: Contestant[]): Promise<string[]> {
  const answers: string[] = [];
  for (const { name, url } of contestants) answers.push(await wholeAnswer(name, url, operation));
  const [first, ...others] = answers.map(text => (JSON.parse(text) as { data: unknown }).data);
  if (others.some(other => !isDeepStrictEqual(first, other)))
    throw new Failure(
      `"${operation.name}" has two answers: ${contestants.map(({ name }) => name).join(" and ")} differ.`,
    );
  return answers;
}
