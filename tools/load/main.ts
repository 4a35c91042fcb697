import { parseArgs } from "node:util";
import { Failure } from "../failure";
import { readSecrets } from "../start/secrets";
import { readSettings } from "../start/settings";
import { untilStopped } from "../start/until-stopped";
import { kindsOf } from "./kinds";
import { load } from "./load";
import { memoryOf } from "./memory";
import { targetAt } from "./target";

const usage =
  "npm run load -- [--seconds 60] [--connections 500] [--p99 10000] [--url http://127.0.0.1:4000/graphql] [--key operator's]";

/** `npm run load`: a mixed load on a system that runs; fails on any error, and on a p99 above the bound. */
async function main(args: string[]): Promise<void> {
  const settings = readSettings(process.env);
  const secrets = readSecrets(settings.dataFolder);
  const text = (usual: string) => ({ type: "string" as const, default: usual });
  const { values } = parseArgs({
    args,
    options: {
      seconds: text("60"),
      connections: text("500"),
      p99: text("10000"),
      url: text(`http://127.0.0.1:${settings.ports["gateway"]}/graphql`),
      key: { type: "string", ...(secrets && { default: secrets.operatorKey }) },
    },
  });
  const [seconds, connections, bound] = [values.seconds, values.connections, values.p99].map(Number) as [
    number,
    number,
    number,
  ];
  if (!(seconds > 0 && connections > 0 && bound > 0)) throw new Failure(`Usage: ${usage}`);
  const { url, key } = values;
  const kinds = kindsOf(await targetAt(url), key);
  const before = await memoryOf(url, key);
  const answered = await load(url, kinds, { connections, seconds });
  const after = await memoryOf(url, key);
  console.log("kind       answers  failures  p50 ms  p99 ms");
  for (const { kind, answers, failures, p50, p99 } of answered)
    console.log(
      [
        kind.padEnd(9),
        ...[answers, failures, Math.round(p50), Math.round(p99)].map(each => String(each).padStart(8)),
      ].join(" "),
    );
  if (before !== undefined && after !== undefined)
    console.log(`memory of the gateway: ${before} MB before, ${after} MB after`);
  const wrong = answered.filter(({ failures, answers, p99 }) => failures > 0 || answers === 0 || p99 > bound);
  if (wrong.length > 0)
    throw new Failure(
      `Did not hold: ${wrong.map(({ kind, failures, p99 }) => `${kind} (${failures} failures, p99 ${Math.round(p99)} ms)`).join(", ")}.`,
    );
}

void untilStopped(() => main(process.argv.slice(2)));
