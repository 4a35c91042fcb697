import type { Changes } from "../outbox/changes";
import { decodeFeedCursor, isBefore } from "../outbox/feed-cursor";

/**
 * As of which of its owner's times a copy is complete. A transaction that runs beside the reading keeps what was
 * committed after its start from being given: then the copy is only as fresh as the last time whose head it has passed.
 */
export class AsOf {
  #awaited: { head: string; clock: string } | null = null;

  /** The time after these changes are applied; null while an earlier answer still stands. */
  after({ next, head, clock, more }: Changes): string | null {
    const passed = (mark: string): boolean => !isBefore(decodeFeedCursor(next), decodeFeedCursor(mark));
    if (!more && passed(head)) {
      this.#awaited = null;
      return clock;
    }
    const awaited = this.#awaited;
    if (awaited !== null && !passed(awaited.head)) return null;
    this.#awaited = { head, clock };
    return awaited?.clock ?? null;
  }
}
