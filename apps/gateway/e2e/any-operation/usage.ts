import { readdirSync, readFileSync } from "node:fs";

/** What a process holds that is its own, in megabytes: PostgreSQL's shared buffers are everybody's. */
function ownMegabytes(pid: string): number {
  const [, kilobytes = "0"] = /^RssAnon:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) / 1024;
}

/** A process may end while it is looked at. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

const parentOf = (pid: string): string =>
  /^PPid:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? "";

/** All processes below this one: the system's, which the tests' setup has started. */
function systemProcesses(): string[] {
  const pids = readdirSync("/proc").filter(name => /^\d+$/.test(name));
  const parents = new Map(pids.map(pid => [pid, parentOf(pid)]));
  const isBelow = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === String(process.pid) || isBelow(parents.get(pid)));
  return pids.filter(pid => isBelow(parents.get(pid)));
}

/** Milliseconds of CPU a process has used, and those of its children that have ended: /proc counts hundredths of a second. */
function cpuOf(pid: string): number {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // The name in brackets may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * 10, 0);
}

const cpuOfSystem = (): number => systemProcesses().reduce((sum, pid) => sum + cpuOf(pid), 0);

/** What the system uses while something runs. */
export interface Used {
  /** Of all processes together; other work on the machine makes it last longer, but hardly more. */
  cpuMs: number;
  /** How much more than at first one process came to hold at most. */
  megabytes: number;
  /** Which. */
  process: string;
}

export class Usage {
  readonly #cpu = cpuOfSystem();
  readonly #memory = new Map(systemProcesses().map(pid => [pid, ownMegabytes(pid)]));
  readonly #timer = setInterval(() => this.#look(), 50);
  #most = { megabytes: 0, process: "" };

  #look(): void {
    for (const pid of systemProcesses()) {
      const megabytes = Math.round(ownMegabytes(pid) - (this.#memory.get(pid) ?? 0));
      if (megabytes <= this.#most.megabytes) continue;
      const command = readIfThere(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim();
      this.#most = { megabytes, process: command };
    }
  }

  /** Ends the looking. */
  stop(): Used {
    clearInterval(this.#timer);
    this.#look();
    return { cpuMs: cpuOfSystem() - this.#cpu, ...this.#most };
  }
}
