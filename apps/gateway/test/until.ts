import { setTimeout as pause } from "node:timers/promises";

/** Waits until something is so; how long at most, the test's own timeout says. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(5);
}
