import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { entry } from "../build/bundle";
import { Failure } from "../failure";
import type { LogFile } from "./log-file";
import { LogLines } from "./log-lines";

export interface ServiceProcessOptions {
  /** The service whose bundle runs. */
  name: string;
  /** After `node dist/main.js`: none to serve, or a sub-command. */
  args?: string[];
  env: Record<string, string>;
  log: LogFile;
  /** Gets each line of its output. */
  print?: ((line: string) => void) | undefined;
  /** Gets each warning and error. */
  show?: (line: string) => void;
}

/** A service as a child process. */
export class ServiceProcess {
  readonly name: string;
  /** Settles with what it ended with, an exit code or a signal. */
  readonly ended: Promise<number | string>;
  stopping = false;
  private readonly lines: LogLines;
  private readonly process: ChildProcess;

  constructor({ name, args = [], env, log, print, show = () => undefined }: ServiceProcessOptions) {
    this.name = name;
    this.lines = new LogLines(log, show);
    this.process = spawn(
      process.execPath,
      ["--enable-source-maps", "--require", join(__dirname, "watchdog.cjs"), entry(name), ...args],
      // Its own process group: Ctrl-C reaches only us, and we stop the gateway before the services.
      { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe", "ipc"], detached: true },
    );
    this.lines.read(this.process.stdout!, false);
    this.lines.read(this.process.stderr!, true);
    if (print) createInterface({ input: this.process.stdout! }).on("line", print);
    this.ended = new Promise(resolve => {
      this.process.once("error", error => resolve(error.message));
      this.process.once("close", (code, signal) => resolve(code ?? signal ?? 0));
    });
  }

  get running(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  /** The failure that says what it died of. */
  async failure(doing: string): Promise<Failure> {
    const end = await this.ended;
    const reason =
      this.lines.notable.find(line => /error|cannot|failed|must|in use/i.test(line)) ??
      this.lines.notable.at(-1);
    return new Failure(
      `The ${this.name} service ${doing} (${typeof end === "number" ? `exit ${end}` : end})${reason ? `: ${reason.trim()}` : "."}`,
    );
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (!this.running) return;
    this.process.kill("SIGTERM");
    const last = setTimeout(() => this.process.kill("SIGKILL"), 10_000);
    await this.ended;
    clearTimeout(last);
  }
}
