import "reflect-metadata";
import { setTimeout as pause } from "node:timers/promises";
import { run } from "../src/run";
import { tiny } from "./tiny-subgraph";

/** What would keep the process; its own output does not. */
const open = (): string[] => process.getActiveResourcesInfo().filter(name => /TCP|Timeout/.test(name));

// A process of its own: starts the tiny service and, when it cannot, tells what is still open a moment later. A pool that
// nobody closes would be for ten seconds.
void run(tiny, []).then(async () => {
  if (process.exitCode === undefined) return;
  for (const until = performance.now() + 5_000; open().length > 0 && performance.now() < until;)
    await pause(20);
  process.stdout.write(`still open: ${open().join()}\n`);
});
