import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Failure } from "../failure";
import { ROOT } from "../root";
import { running } from "../start/running-file";
import { readSecrets } from "../start/secrets";
import { readSettings } from "../start/settings";
import { untilStopped } from "../start/until-stopped";
import { faultsOf } from "./faults";
import { kindsOf } from "./kinds";
import { load } from "./load";
import { targetAt } from "./target";

/** Long enough for whatever has ended to be started again, more than once. */
const recovery = 60_000;

/**
 * `npm run soak -- [--minutes 30] [--connections 20] [--every 15]`: clients ask, and every so many seconds something of the running
 * system is killed, hung or cut, at random. In the end all of it must answer again, and every copy be as its owner's rows.
 */
async function main(args: string[]): Promise<void> {
  const text = (usual: string) => ({ type: "string" as const, default: usual });
  const options = { minutes: text("30"), connections: text("20"), every: text("15") };
  const { values } = parseArgs({ args, options });
  const [minutes, connections, every] = [values.minutes, values.connections, values.every].map(Number) as [
    number,
    number,
    number,
  ];
  if (!(minutes > 0 && connections > 0 && every > 0))
    throw new Failure("Usage: npm run soak -- [--minutes 30] [--connections 20] [--every 15]");
  const { dataFolder } = readSettings(process.env);
  const [secrets, run] = [readSecrets(dataFolder), await running(dataFolder)];
  if (!secrets || !run) throw new Failure("Nothing runs from this data folder: run `npm start` beside this.");
  const kinds = kindsOf(await targetAt(run.url), secrets.operatorKey);
  const superuserUrl = `postgres://postgres:${secrets.superuserPassword}@127.0.0.1:${secrets.databasePort}/postgres`;
  const seconds = minutes * 60;
  const asking = load(run.url, kinds, { connections, seconds });
  await disturb(faultsOf(run.pid, superuserUrl), { seconds, every });
  const answers = await asking;
  const sum = (of: "answers" | "failures"): number => answers.reduce((all, each) => all + each[of], 0);
  console.log(`${sum("answers")} answers, ${sum("failures")} of them or of requests without one failed.`);
  await untilWell(run.url, secrets.operatorKey);
  await verify();
}

async function disturb(
  faults: ReturnType<typeof faultsOf>,
  { seconds, every }: { seconds: number; every: number },
): Promise<void> {
  const until = performance.now() + seconds * 1_000;
  for (;;) {
    await pause(Math.min(every * 1_000, Math.max(0, until - performance.now())));
    if (performance.now() >= until) return;
    const fault = faults[Math.floor(Math.random() * faults.length)]!;
    console.log(`${new Date().toISOString()} ${fault.name}`);
    await fault.happen();
  }
}

/** Waits until each kind of request is answered whole. */
async function untilWell(url: string, key: string): Promise<void> {
  for (const until = performance.now() + recovery; ; await pause(1_000)) {
    const target = await targetAt(url).catch(() => undefined);
    const answers = target && (await load(url, kindsOf(target, key), { connections: 1, seconds: 1 }));
    const failed = answers?.filter(each => each.failures > 0 || each.answers === 0);
    if (failed?.length === 0) return;
    if (performance.now() > until)
      throw new Failure(
        `Not all is answered again: ${failed?.map(({ kind }) => kind).join(", ") ?? "nothing"}.`,
      );
  }
}

/** @throws Failure when a copy is not as its owner's rows */
async function verify(): Promise<void> {
  const args = ["--import", "tsx", join(ROOT, "tools/start/verify.ts"), "--look"];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  const code = await new Promise<number | null>(resolve => child.once("close", resolve));
  if (code !== 0) throw new Failure("Copies are not as their owners' rows.");
}

void untilStopped(() => main(process.argv.slice(2)));
