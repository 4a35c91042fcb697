import { CodedError } from "@youth-graph/kernel";
import { setMaxListeners } from "node:events";

export interface TurnsOptions {
  /** Pieces of work at once, of all requests. */
  most: number;
  /** Of one request. */
  perRequest: number;
  /** Milliseconds for which a piece of work waits. */
  patience: number;
  /** Milliseconds of work after which a request is a long one. */
  longAfter?: number;
}

/** Does a piece of a request's work when its turn has come. @throws CodedError DATABASE_BUSY */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What one request has waiting, and what it has had. */
interface Share {
  caller: string;
  waiting: (() => void)[];
  running: number;
  /** Milliseconds of work that has ended. */
  used: number;
}

interface Running {
  share: Share;
  since: number;
}

/**
 * Turns at something scarce, such as connections. Callers take turns, the requests of a caller take turns among themselves, and
 * the work of one request begins in its own order. How long work takes is not known before: a request gets half of its turns until
 * some of its work has ended, the last quarter of all goes to those that have nothing running, and long requests together get half:
 * a short one finds room however many long ones wait.
 */
export class Turns {
  readonly #options: Required<TurnsOptions>;
  readonly #running = new Set<Running>();
  /** Of those that wait, by caller; both in the order in which their turns come. */
  readonly #shares = new Map<string, Set<Share>>();

  constructor(options: TurnsOptions) {
    this.#options = { longAfter: 250, ...options };
  }

  /** The turns of one request; what has not begun when `signal` comes is not begun. */
  of(caller: string, signal: AbortSignal): InTurn {
    const share: Share = { caller, waiting: [], running: 0, used: 0 };
    // A request may wait with as many pieces of work as it has lists.
    setMaxListeners(0, signal);
    return async work => {
      const running = await this.#begin(share, signal);
      try {
        return await work();
      } finally {
        this.#end(running);
      }
    };
  }

  #begin(share: Share, signal: AbortSignal): Promise<Running> {
    return new Promise((resolve, reject) => {
      const settled = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", leave);
      };
      const begin = (): void => {
        settled();
        const running = { share, since: performance.now() };
        share.running += 1;
        this.#running.add(running);
        resolve(running);
      };
      const leave = (): void => {
        settled();
        share.waiting = share.waiting.filter(waiting => waiting !== begin);
        reject(signal.aborted ? (signal.reason as Error) : busy());
      };
      const timer = setTimeout(leave, this.#options.patience);
      signal.addEventListener("abort", leave);
      if (signal.aborted) return leave();
      share.waiting.push(begin);
      this.#wait(share);
      this.#next();
    });
  }

  #end(running: Running): void {
    const { share, since } = running;
    this.#running.delete(running);
    share.running -= 1;
    share.used += performance.now() - since;
    this.#next();
  }

  /** Puts a request behind those that wait already. */
  #wait(share: Share): void {
    const { caller } = share;
    this.#shares.set(caller, (this.#shares.get(caller) ?? new Set()).add(share));
  }

  #next(): void {
    for (;;) {
      const share = this.#running.size < this.#options.most ? this.#chosen() : undefined;
      if (share === undefined) return;
      const shares = this.#shares.get(share.caller);
      shares?.delete(share);
      // The caller's next turn is after all others', that of the request after the caller's other requests.
      this.#shares.delete(share.caller);
      if (shares && shares.size > 0) this.#shares.set(share.caller, shares);
      share.waiting.shift()?.();
      if (share.waiting.length > 0) this.#wait(share);
    }
  }

  /** Whose turn it is. */
  #chosen(): Share | undefined {
    const { most, perRequest, longAfter } = this.#options;
    const now = performance.now();
    const long = [...this.#running].filter(({ share, since }) => share.used + now - since > longAfter).length;
    const crowded = long >= Math.ceil(most / 2);
    const last = this.#running.size >= most - Math.floor(most / 4);
    const mayBegin = ({ running, used }: Share): boolean =>
      running < (used > 0 ? perRequest : Math.ceil(perRequest / 2)) &&
      !(last && running > 0) &&
      !(crowded && used > longAfter);
    for (const shares of this.#shares.values()) for (const share of shares) if (mayBegin(share)) return share;
    return undefined;
  }
}

const busy = (): CodedError =>
  new CodedError(
    "DATABASE_BUSY",
    "Too many others are in front at the database of this service; ask again in a moment.",
  );
