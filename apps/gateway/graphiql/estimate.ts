import { type Operation, send } from "./operation";
import { type AnswerError, Refusal, answerOf } from "./refusal";

/** What an operation would cost: `extensions.cost` of a dry run (docs/how-to/cost.md). */
export interface Estimate {
  estimated: number;
  ceiling: number;
  exceeded: boolean;
  dearest: { path: string; cost: number; share: number; hint: string }[];
}

/** Asks what the operation would cost; nothing runs. @throws Refusal where something else is wrong with it */
export async function estimate(operation: Operation, endpoint?: string): Promise<Estimate> {
  const headers = { accept: "application/json", "x-dry-run": "true" };
  const response = await send(operation, headers, endpoint ? { endpoint } : {});
  const { errors, extensions } = await answerOf<{
    errors?: AnswerError[];
    extensions?: { cost?: Estimate };
  }>(response);
  if (errors?.[0]) throw new Refusal(errors[0]);
  if (!extensions?.cost) throw new Refusal({ message: `HTTP ${response.status}` });
  return extensions.cost;
}
