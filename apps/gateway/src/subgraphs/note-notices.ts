import { type NoticeFacts, noticeSentences, Notices } from "@youth-graph/kernel";
import type { RequestOutcome } from "../request/request-outcome";

/**
 * Keeps what a service says in `extensions.notices` of its part of the answer, under the names of the whole: a sub-request for
 * entities answers below the place that they hang on.
 */
export function noteNotices(
  outcome: RequestOutcome,
  above: readonly (string | number)[],
  told: unknown,
): void {
  if (!Array.isArray(told)) return;
  const names = above.filter(step => typeof step === "string" && step !== "@");
  for (const { message: _message, code, path, ...facts } of told.filter(isNotice)) {
    const below = path[0] === "_entities" ? path.slice(1) : path;
    outcome.notices ??= new Notices();
    outcome.notices.add({ code, path: [...names, ...below], ...facts } as NoticeFacts);
  }
}

/** Services of other people may say there what they like. */
function isNotice(value: unknown): value is NoticeFacts & { message?: string } {
  const { code, path } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof code === "string" &&
    Object.hasOwn(noticeSentences, code) &&
    Array.isArray(path) &&
    path.every(name => typeof name === "string")
  );
}
