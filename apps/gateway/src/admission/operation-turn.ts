import type { Environment } from "../environment";
import type { Asker } from "./asker";
import { type Release, Shares } from "./shares";
import { Thread } from "./thread";

/** An object of cost so dear weighs as much as one more operation. */
const costOfOne = 10_000;

/**
 * The turn of an operation, which it has twice. First it is read, priced and planned by the process's only thread. Then it asks
 * services: so many at once, a dear one counting as several.
 */
export class OperationTurn {
  #release: Release;
  #asking: Promise<void> | undefined;
  #hasEnded = false;

  private constructor(
    private readonly queues: OperationQueues,
    private readonly asker: Asker,
    release: Release,
    /** Milliseconds that it has waited so far. */
    private readonly waited: number,
  ) {
    this.#release = release;
  }

  /** Waits until the operation may be read. @throws GraphQLError OVERLOADED; an AbortError when the client goes away */
  static async begin(queues: OperationQueues, asker: Asker): Promise<OperationTurn> {
    const since = performance.now();
    const release = await queues.thread.wait(asker.share, queues.waitOf(asker));
    return new OperationTurn(queues, asker, release, performance.now() - since);
  }

  /** Waits until the operation may ask services, once for all of its sub-requests. @throws as `begin` */
  mayAsk(cost: number): Promise<void> {
    return (this.#asking ??= this.#beginAsking(cost));
  }

  end(): void {
    this.#hasEnded = true;
    this.#release();
  }

  async #beginAsking(cost: number): Promise<void> {
    this.#release();
    const since = performance.now();
    const weight = 1 + Math.floor(cost / costOfOne);
    this.#release = await this.queues.asking.wait(this.asker.share, {
      weight,
      ...this.queues.waitOf(this.asker),
    });
    this.queues.onLetIn((this.waited + performance.now() - since) / 1000);
    if (this.#hasEnded) this.#release();
  }
}

/** Does something when it is the asker's turn, which ends with it. @throws as `OperationTurn.begin` */
export async function inTurn<Result>(
  queues: OperationQueues,
  asker: Asker,
  action: (turn: OperationTurn) => Result | Promise<Result>,
): Promise<Result> {
  const turn = await OperationTurn.begin(queues, asker);
  try {
    return await action(turn);
  } finally {
    turn.end();
  }
}

/** Where the operations of a process wait. */
export class OperationQueues {
  readonly thread: Thread;
  readonly asking: Shares;
  readonly #patience: number;

  /** `onLetIn` is told how many seconds an operation has waited, in both queues, when it may ask services. */
  constructor(
    settings: QueueSettings,
    readonly onLetIn: (seconds: number) => void,
  ) {
    const waiting = settings.QUEUE_LENGTH;
    this.#patience = settings.QUEUE_TIMEOUT_MS;
    this.thread = new Thread({ waiting });
    this.asking = new Shares({
      all: settings.OPERATIONS_AT_ONCE,
      each: settings.OPERATIONS_PER_CALLER,
      waiting,
    });
  }

  waitOf({ gone, hasBegun }: Asker): { signal: AbortSignal; patience?: number } {
    return { signal: gone, ...(!hasBegun && { patience: this.#patience }) };
  }
}

type QueueSettings = Pick<
  Environment,
  "OPERATIONS_AT_ONCE" | "OPERATIONS_PER_CALLER" | "QUEUE_LENGTH" | "QUEUE_TIMEOUT_MS"
>;
