import { parseArgs } from "node:util";
import { Failure } from "../failure";

export interface Arguments {
  /** How often the made-up district is in the databases. */
  copies: number;
  /** Requests under way at any time. */
  connections: number;
  /** How long one measurement lasts, about. */
  seconds: number;
  /** Measurements of each operation at each gateway, taken in turns. */
  rounds: number;
  /** Where the numbers go beside the console. */
  json?: string;
}

const usage = "npm run bench -- [--copies 1] [--connections 8] [--seconds 5] [--rounds 2] [--json file]";

export function readArguments(args: string[]): Arguments {
  const text = { type: "string" } as const;
  let values: Partial<Record<keyof Arguments, string>>;
  try {
    ({ values } = parseArgs({
      args,
      options: { copies: text, connections: text, seconds: text, rounds: text, json: text },
    }));
  } catch (error) {
    throw new Failure(`${(error as Error).message}\nUsage: ${usage}`);
  }
  return {
    copies: number("copies", values.copies, 1),
    connections: number("connections", values.connections, 8),
    seconds: number("seconds", values.seconds, 5),
    rounds: number("rounds", values.rounds, 2),
    ...(values.json && { json: values.json }),
  };
}

function number(name: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Failure(`--${name} is "${text}"; it must be a whole number above 0.\nUsage: ${usage}`);
}
