import { writeFileSync } from "node:fs";
import { withClient } from "../postgres/databases";
import { GATEWAY, SUBGRAPHS } from "../services";
import { Steps } from "../start/steps";
import { type Undo, untilStopped } from "../start/until-stopped";
import { readArguments } from "./arguments";
import { startBenchSystem } from "./bench-system";
import { compare, type Comparison, type Contestant } from "./compare";
import { startHiveGateway } from "./hive/hive-gateway";
import { hiveVersion, installHive } from "./hive/install";
import { exportReport, formats, measureExport, type MeasuredExport } from "./exports";
import { machine, machineLine } from "./machine";
import { operations } from "./operations";
import { report } from "./report";

/**
 * `npm run bench`: operations through our gateway and, in the same run, through Hive Gateway on the same services; then exports,
 * which only ours makes.
 */
async function bench(args: string[], undo: Undo): Promise<void> {
  const settings = readArguments(args);
  // As in the Docker image; graphql-js checks more without it.
  process.env.NODE_ENV = "production";
  const steps = new Steps();
  await steps.step("Hive installed", async () => installHive());
  const system = await startBenchSystem(settings.copies, steps, undo);
  const hive = await steps.step("Hive ready", () => startHiveGateway(system, undo));
  const contestants: Contestant[] = [
    { name: "ours", url: system.gatewayUrl, process: GATEWAY.name },
    { name: `Hive ${hiveVersion()}`, url: hive.url, process: "hive" },
  ];
  const databases = SUBGRAPHS.map(({ name }) => name);
  await withClient(system.superuserUrl, async client => {
    const meters = { client, databases, pids: { ...system.pids, hive: hive.pid } };
    const comparisons: Comparison[] = [];
    for (const operation of operations)
      await steps.step(operation.name, async () => {
        comparisons.push(await compare(operation, contestants, settings, meters));
      });
    const exports: MeasuredExport[] = [];
    for (const format of formats)
      await steps.step(`export as ${format.name}`, async () => {
        exports.push(await measureExport(system.gatewayUrl, format, meters));
      });
    const from = await machine(client);
    const processes = [...databases, "PostgreSQL"];
    console.log(`\n${report(comparisons, contestants, processes)}\n`);
    console.log(`${exportReport(exports, processes)}\n`);
    for (const { name, what } of operations) console.log(`${name.padEnd(9)} ${what}`);
    const { connections, seconds, rounds, copies } = settings;
    console.log(
      `\n${connections} connections, ${rounds} × ${seconds} s each in turns, ${copies} × the made-up district; the machine also runs the services, PostgreSQL and the load.`,
    );
    console.log(machineLine(from));
    if (settings.json) {
      const numbers = comparisons.map(({ operation, measured }) => ({
        operation: operation.name,
        ...Object.fromEntries(measured.map((each, index) => [contestants[index]!.process, each])),
      }));
      writeFileSync(
        settings.json,
        JSON.stringify({ machine: from, settings, hive: hiveVersion(), numbers, exports }, null, 2),
      );
    }
  });
}

void untilStopped(undo => bench(process.argv.slice(2), undo));
