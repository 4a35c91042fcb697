/** What a Jest project's reporter wrote. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** A task as Nx recorded it; `status` is the exit code. */
export interface Task {
  taskId: string;
  status: number;
}

/**
 * Adds up what ran: each test, and each task that is no Jest run as one check. A Jest run that failed without a failed test (it could not
 * start, a threshold was missed) is one failure, and so is a run of Nx that failed with all tasks well.
 */
export function summarise(tasks: Task[], reports: Record<string, Counts>, exitCode: number): Counts {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { taskId, status } of tasks) {
    const counts = reports[taskId] ?? { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
    total.passed += counts.passed;
    total.skipped += counts.skipped;
    total.failed += status !== 0 && counts.failed === 0 ? 1 : counts.failed;
  }
  if (exitCode !== 0 && total.failed === 0) total.failed = 1;
  return total;
}

/** The last line of `npm test`, with nothing after it. */
export function lastLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
