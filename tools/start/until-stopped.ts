import { sentenceOf } from "./sentence";

/** What is to be done before the process ends, the last first. */
export type Undo = (() => unknown)[];

/** Runs `work` until it ends, fails or a signal comes, undoes what it has left in `undo`, and ends the process: with 0 unless it failed. */
export async function untilStopped(work: (undo: Undo) => Promise<void>): Promise<void> {
  const undo: Undo = [];
  const signalled = new Promise<"signalled">(resolve => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => resolve("signalled"));
    if (process.env.npm_lifecycle_event) whenOrphaned(() => resolve("signalled"));
  });
  try {
    if ((await Promise.race([work(undo), signalled])) === "signalled") console.log("\nStopping …");
  } catch (error) {
    console.error(`\n${sentenceOf(error as Error)}`);
    process.exitCode = 1;
  }
  for (const step of undo.reverse()) await step();
  process.exit();
}

/** A signal to npm ends the shell between npm and us, and never reaches us: the change of our parent says that it came. */
function whenOrphaned(act: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, 300);
  timer.unref();
}
