import { setTimeout as pause } from "node:timers/promises";

/** Longer than anything takes on a busy machine, and less than a test may. */
const longest = 25_000;

/** Asks until it is so. @throws Error when it is not so in time, for what goes on asking keeps Jest from ending */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + longest; !(await isSo());) {
    if (performance.now() > end) throw new Error(`It did not come to be so: ${String(isSo)}`);
    await pause(5);
  }
}
