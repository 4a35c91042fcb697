import "reflect-metadata";
import { setImmediate } from "node:timers/promises";
import { run } from "../src/run";
import { tiny } from "./tiny-subgraph";

/** What would keep the process; its own output does not. */
const open = (): string[] => process.getActiveResourcesInfo().filter(name => /TCP|Timeout/.test(name));

// A process of its own: starts the tiny service and, when it cannot, tells what is still open a few turns of the event loop later.
void run(tiny, []).then(async () => {
  if (process.exitCode === undefined) return;
  for (let turns = 0; turns < 1_000 && open().length > 0; turns += 1) await setImmediate();
  process.stdout.write(`still open: ${open().join()}\n`);
});
