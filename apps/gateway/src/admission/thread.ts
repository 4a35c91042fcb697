import { type Release, Shares, type WaitOptions } from "./shares";

/** Milliseconds; most operations are read within one, and what is new to the process within ten. */
const soon = 20;

/**
 * The process's only thread, which reads, prices and plans one operation at a time, each caller's in turn. Whoever kept it for
 * long rests for as long, even where nobody else wants it: answers to others have to pass through it as well.
 */
export class Thread {
  readonly #callers: Shares;
  readonly #thread = new Shares({ all: 1, each: 1 });

  constructor({ waiting }: { waiting: number }) {
    this.#callers = new Shares({ all: Infinity, each: 1, waiting });
  }

  /** @throws GraphQLError OVERLOADED; the signal's reason */
  async wait(caller: string, options: WaitOptions = {}): Promise<Release> {
    const rested = await this.#callers.wait(caller, options);
    // One of each caller at most, none of which is refused.
    const leave = await this.#thread.wait(caller);
    const begun = process.cpuUsage();
    return () => {
      const { user, system } = process.cpuUsage(begun);
      const took = (user + system) / 1_000;
      if (took < soon) rested();
      else setTimeout(rested, took);
      // Once round the event loop, for requests that came in meanwhile to get in line: theirs may be the next turn.
      setImmediate(() => setImmediate(leave));
    };
  }
}
