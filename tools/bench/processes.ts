import { readdirSync, readFileSync } from "node:fs";

interface Process {
  pid: number;
  parent: number;
  /** Ticks of its own, and of those of its children that have ended. */
  own: number;
  ended: number;
}

/** What /proc counts in: USER_HZ, a hundredth of a second on every Linux that Node runs on. */
const TICK_MS = 10;

/** True where /proc tells what a process has used. */
export const hasProcesses = process.platform === "linux";

/** Milliseconds of CPU that each named process has used so far, the name "x" giving process `pids.x` and all below it. */
export function cpuTimes(pids: Record<string, number>): Record<string, number> {
  if (!hasProcesses) return {};
  const all = processes();
  return Object.fromEntries(
    Object.entries(pids).map(([name, pid]) => {
      const ticks = family(all, pid).reduce((sum, { own, ended }) => sum + own + ended, 0);
      return [name, ticks * TICK_MS];
    }),
  );
}

/** The process below this one, or another, whose command line holds `part`. */
export function childWith(part: string, root = process.pid): number | undefined {
  if (!hasProcesses) return undefined;
  return family(processes(), root).find(({ pid }) => pid !== root && commandLine(pid).includes(part))?.pid;
}

function family(all: Process[], root: number): Process[] {
  const found = all.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid));
  return found;
}

function processes(): Process[] {
  return readdirSync("/proc")
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        return [parseStat(readFileSync(`/proc/${name}/stat`, "utf8"))];
      } catch {
        // It ended meanwhile.
        return [];
      }
    });
}

/** A line of /proc/<pid>/stat. The name in brackets may itself hold spaces and brackets. */
export function parseStat(line: string): Process {
  const rest = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const field = (number: number) => Number(rest[number - 3]);
  return { pid: parseInt(line), parent: field(4), own: field(14) + field(15), ended: field(16) + field(17) };
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
