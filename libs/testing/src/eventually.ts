import { setTimeout as pause } from "node:timers/promises";

/** Tries until an expectation holds, and fails as its last attempt did: for what another process or connection does. */
export async function eventually<Result>(
  attempt: () => Promise<Result>,
  milliseconds = 15_000,
): Promise<Result> {
  for (const until = Date.now() + milliseconds; ; await pause(50))
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
}
