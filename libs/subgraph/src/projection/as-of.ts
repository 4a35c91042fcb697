import type { Changes } from "../outbox/changes";
import { decodeFeedCursor, isBefore } from "../outbox/feed-cursor";

/** A moment at an owner, as a copy knows it. */
export interface Moment {
  /** All that was committed by then is before this cursor. */
  head: string;
  /** The owner's clock, ISO 8601. */
  clock: string;
  /** The copy's own clock when it asked, so not after the moment: how long it is ago is measured by this one alone. */
  asked: Date;
}

/**
 * As of which of its owner's times a copy is complete. A transaction that runs beside the reading keeps what was
 * committed after its start from being given: then the copy is only as fresh as the last time whose head it has passed.
 */
export class AsOf {
  #awaited: Moment | null = null;

  /** The time after these changes are applied, which were asked for at `asked`; null while an earlier answer still stands. */
  after({ next, head, clock, more }: Changes, asked: Date): Moment | null {
    const passed = (mark: string): boolean => !isBefore(decodeFeedCursor(next), decodeFeedCursor(mark));
    const told = { head, clock, asked };
    if (!more && passed(head)) {
      this.#awaited = null;
      return told;
    }
    const awaited = this.#awaited;
    if (awaited !== null && !passed(awaited.head)) return null;
    this.#awaited = told;
    return awaited;
  }
}
