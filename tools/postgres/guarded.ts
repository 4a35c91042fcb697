import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { join } from "node:path";
import type { Account } from "./account";

/** A program of PostgreSQL's that ends when this process does, however it does. */
export interface Guarded extends Account {
  command: string;
  args: string[];
  /** A folder that goes when the program ends. */
  remove?: string;
}

/** Starts the program, with the guard between it and us. */
export function spawnGuarded(program: Guarded, output: StdioOptions): ChildProcess {
  return spawn(process.execPath, [join(__dirname, "guard.cjs"), JSON.stringify(program)], {
    // Its own process group: Ctrl-C in a terminal must not stop the server before the services.
    detached: true,
    stdio: ["ignore", ...output, "ipc"] as StdioOptions,
  });
}
