import { overloaded } from "./overloaded";

/** Gives back what was taken; a second call does nothing. */
export type Release = () => void;

export interface SharesOptions {
  /** How much there is. */
  all: number;
  /** How much of it one caller may have at once. */
  each: number;
  /** How many may wait at once; when one more comes, the caller who has most waiting loses one. */
  waiting?: number;
}

export interface WaitOptions {
  /** How much is taken at once; never more than a caller may have. */
  weight?: number;
  /** Who goes away waits no longer. */
  signal?: AbortSignal;
  /** Milliseconds to wait at most; without it nothing but the signal ends the wait. */
  patience?: number;
}

interface Waiter {
  weight: number;
  /** May be refused for the sake of others. */
  yields: boolean;
  grant(release: Release): void;
  refuse(reason: unknown): void;
}

interface Lane {
  used: number;
  waiting: Waiter[];
}

/**
 * Something that is scarce, and what callers have of it. Each caller's requests wait in a lane of their own, and the lanes are
 * served in turn: who asks a thousand times waits behind itself, and not in front of others.
 */
export class Shares {
  #used = 0;
  #waiting = 0;
  /** Of the callers who have something or wait for it; whoever got or gave back something last is at the end. */
  readonly #lanes = new Map<string, Lane>();

  constructor(private readonly options: SharesOptions) {}

  /** How much is taken. */
  get used(): number {
    return this.#used;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Takes at once, or not at all: undefined when all is taken, or the caller's own share. */
  take(caller: string, weight = 1): Release | undefined {
    const lane = this.#lanes.get(caller) ?? { used: 0, waiting: [] };
    const isFull = lane.used + weight > this.options.each || this.#used + weight > this.options.all;
    return isFull ? undefined : this.#hold(caller, lane, weight);
  }

  /** Takes when it is the caller's turn. @throws GraphQLError OVERLOADED; the signal's reason */
  wait(caller: string, { weight = 1, signal, patience }: WaitOptions = {}): Promise<Release> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const lane = this.#lanes.get(caller) ?? { used: 0, waiting: [] };
      const gone = () => this.#refuse(lane, waiter, signal!.reason);
      let timer: NodeJS.Timeout | undefined;
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", gone);
      };
      const waiter: Waiter = {
        weight: Math.min(weight, this.options.each),
        yields: patience !== undefined,
        grant: release => (settle(), resolve(release)),
        refuse: reason => (settle(), reject(reason as Error)),
      };
      this.#lanes.set(caller, lane);
      lane.waiting.push(waiter);
      this.#waiting += 1;
      this.#serve();
      if (!lane.waiting.includes(waiter)) return;
      signal?.addEventListener("abort", gone, { once: true });
      if (patience !== undefined)
        timer = setTimeout(() => this.#refuse(lane, waiter, overloaded()), patience);
      if (this.#waiting > (this.options.waiting ?? Infinity)) this.#shorten();
    });
  }

  #serve(): void {
    // A lane that is put at the end while they are gone through comes once more.
    for (const [caller, lane] of this.#lanes) {
      const [next] = lane.waiting;
      if (!next || lane.used + next.weight > this.options.each) continue;
      // Others wait too, or what is large would never find room.
      if (this.#used + next.weight > this.options.all) return;
      lane.waiting.shift();
      this.#waiting -= 1;
      next.grant(this.#hold(caller, lane, next.weight));
    }
  }

  #hold(caller: string, lane: Lane, weight: number): Release {
    this.#lanes.delete(caller);
    this.#lanes.set(caller, lane);
    lane.used += weight;
    this.#used += weight;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      lane.used -= weight;
      this.#used -= weight;
      this.#lanes.delete(caller);
      if (lane.used > 0 || lane.waiting.length > 0) this.#lanes.set(caller, lane);
      this.#serve();
    };
  }

  /** Refuses the newest that may be refused of the longest lane. */
  #shorten(): void {
    const [longest] = [...this.#lanes.values()].sort(
      (one, other) => other.waiting.length - one.waiting.length,
    );
    const newest = longest?.waiting.findLast(({ yields }) => yields);
    if (newest) this.#refuse(longest!, newest, overloaded());
  }

  #refuse(lane: Lane, waiter: Waiter, reason: unknown): void {
    const position = lane.waiting.indexOf(waiter);
    if (position === -1) return;
    lane.waiting.splice(position, 1);
    this.#waiting -= 1;
    waiter.refuse(reason);
    // What stood behind it may fit.
    this.#serve();
  }
}
