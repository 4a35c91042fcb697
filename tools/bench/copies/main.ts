import { Client } from "pg";
import { SUBGRAPHS } from "../../services";
import { Steps } from "../../start/steps";
import { type Undo, untilStopped } from "../../start/until-stopped";
import { readArguments } from "../arguments";
import { startBenchSystem } from "../bench-system";
import { machine, machineLine } from "../machine";
import { percentile } from "../statistics";
import { figure, table } from "../table";
import { nounSizes } from "./sizes";
import { writeCost } from "./writes";

const megabyte = 2 ** 20;

/** `npm run bench:copies -- --copies 20`: what it costs that every service keeps a copy of every noun. */
async function bench(args: string[], undo: Undo): Promise<void> {
  const { copies } = readArguments(args);
  const steps = new Steps();
  const system = await startBenchSystem(copies, steps, undo, { following: true });
  const databaseUrl = (service: string): string => {
    const url = new URL(system.superuserUrl);
    url.pathname = `/${service}`;
    return url.href;
  };
  const sizes = await nounSizes(databaseUrl);
  const sum = (of: (each: (typeof sizes)[number]) => number): number =>
    sizes.reduce((total, each) => total + of(each), 0);
  const biggest = [...sizes].sort((one, other) => other.copyBytes - one.copyBytes);
  const row = (noun: string, rows: number, own: number, copied: number): string[] => [
    noun,
    String(rows),
    figure(own / megabyte),
    figure(copied / megabyte),
    figure(own / rows),
    figure(copied / rows / (SUBGRAPHS.length - 1)),
  ];
  console.log(
    `\n${table(
      ["noun", "rows", "own MB", "copies MB", "own B/row", "a copy's B/row"],
      [
        ...biggest
          .slice(0, 12)
          .map(({ noun, rows, ownBytes, copyBytes }) => row(noun, rows, ownBytes, copyBytes)),
        row(
          "all",
          sum(each => each.rows),
          sum(each => each.ownBytes),
          sum(each => each.copyBytes),
        ),
      ],
    )}\n`,
  );
  const started = performance.now();
  await steps.step("a copy of ServiceRecord built anew", () =>
    system.command("organization", "rebuild", "ServiceRecord"),
  );
  const records = sizes.find(({ noun }) => noun === "ServiceRecord")?.rows ?? 0;
  console.log(`${figure(records / ((performance.now() - started) / 1000))} rows/s`);
  const clients = await Promise.all(
    ["workforce", ...SUBGRAPHS.map(({ name }) => name).filter(name => name !== "workforce")].map(
      async name => {
        const client = new Client({ connectionString: databaseUrl(name) });
        await client.connect();
        undo.push(() => client.end());
        return client;
      },
    ),
  );
  const [owner, ...others] = clients as [Client, ...Client[]];
  const { ownBytesARow, copyBytesARow, lags } = await writeCost(owner, others);
  console.log(
    `An updated volunteer writes ${figure(ownBytesARow)} B of log at its owner and ${figure(copyBytesARow)} B for its copies (${figure((ownBytesARow + copyBytesARow) / ownBytesARow)} ×); all copies hold it after ${figure(percentile(lags, 0.5))} ms (p50), ${figure(Math.max(...lags))} ms at most.`,
  );
  console.log(machineLine(await machine(owner)));
}

void untilStopped(undo => bench(process.argv.slice(2), undo));
