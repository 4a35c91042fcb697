import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startThrowAwayServer } from "../postgres/throw-away-server";
import { ROOT } from "../root";
import { type Counts, lastLine, summarise, type Task } from "./summary";

/** One linter and one compiler over everything take a fifth of the time of one a project (the targets `lint` and `typecheck`). */
export const TARGETS = [
  "check-lint",
  "check-types",
  "check-format",
  "check-dead-code",
  "check-schema",
  "test",
  "e2e",
];

/** `npm test [-- <options of nx run-many>]`: every check of every project over one PostgreSQL; the last line says what ran. */
export async function main(args: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "youth-graph-run-"));
  const server = await startThrowAwayServer();
  const stopped = new Promise<number>(resolve => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve(130));
  });
  const exitCode = await Promise.race([runNx(args, folder, server.url), stopped]);
  await server.stop();
  const tasks = recordedTasks(folder);
  const total = summarise(tasks, reportsOf(tasks, folder), exitCode);
  rmSync(folder, { recursive: true, force: true });
  for (const { taskId } of tasks.filter(({ status }) => status !== 0)) console.log(`failed: ${taskId}`);
  if (total.skipped) console.log(`${total.skipped} skipped`);
  console.log(lastLine(total));
  process.exit(total.failed === 0 ? 0 : 1);
}

function runNx(args: string[], folder: string, databaseUrl: string): Promise<number> {
  const nx = join(ROOT, "node_modules", "nx", "dist", "bin", "nx.js");
  // Nothing comes from a cache: the last line counts what ran now.
  const run = [
    "run-many",
    "-t",
    ...TARGETS,
    "--skip-nx-cache",
    "--output-style=static",
    "--nxBail=false",
    ...args,
  ];
  const child = spawn(process.execPath, [nx, ...run], {
    cwd: ROOT,
    stdio: "inherit",
    env: {
      ...process.env,
      TEST_DATABASE_URL: databaseUrl,
      YG_REPORT_DIR: join(folder, "reports"),
      // Nx writes what it ran to its cache folder, which another run of Nx beside this one must not overwrite.
      NX_CACHE_DIRECTORY: folder,
      NX_DAEMON: "false",
      NX_NO_CLOUD: "true",
      NX_TUI: "false",
      FORCE_COLOR: process.stdout.isTTY ? "1" : "0",
    },
  });
  return new Promise(resolve => child.once("close", code => resolve(code ?? 1)));
}

function recordedTasks(folder: string): Task[] {
  const file = join(folder, "run.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { tasks: Task[] }).tasks : [];
}

function reportsOf(tasks: Task[], folder: string): Record<string, Counts> {
  const found = tasks.flatMap(({ taskId }) => {
    const file = join(folder, "reports", `${taskId.replaceAll(/[^\w-]/g, "_")}.json`);
    return existsSync(file) ? [[taskId, JSON.parse(readFileSync(file, "utf8")) as Counts] as const] : [];
  });
  return Object.fromEntries(found);
}
