import { setTimeout as pause } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";

export interface BreakerOptions {
  service: string;
  /** One cheap question to the service, given up after so many milliseconds; true when it answers. */
  probe(timeout: number): Promise<boolean>;
  /** Milliseconds for which a service may answer nothing before it is held to be down. */
  patience: number;
  log: FastifyBaseLogger;
}

/** A gateway that was busy itself hears one answer late; hardly so many one after the other. */
const fewestProbes = 3;

/**
 * Knows whether a service answers at all. What makes it ask is a request that goes badly, but what it goes by is the probe alone:
 * a service that is slow with somebody's dear query answers that at once, one that hangs or is gone does not. Once it has answered
 * no probe, and nobody else, for as long as patience lasts, the breaker is open: requests are refused at once, those under way are given up, and
 * the next probe that is answered closes it.
 */
export class Breaker {
  #isOpen = false;
  #heardAt = 0;
  #probing: Promise<boolean> | undefined;
  #doubt: Promise<void> | undefined;
  readonly #opened = new Set<() => void>();
  readonly #end = new AbortController();

  /** Milliseconds that a probe may take, between two of a service that is down, and after which a request is reason to ask. */
  readonly slow: number;

  constructor(private readonly options: BreakerOptions) {
    this.slow = options.patience / 5;
  }

  /** True while the service is held to be down. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** In how many seconds it is worth asking again. */
  get retryAfter(): number {
    return Math.ceil(this.slow / 1_000);
  }

  /** Whether the service answers a probe now; only one is under way. */
  answers(): Promise<boolean> {
    this.#probing ??= this.options.probe(this.slow).finally(() => (this.#probing = undefined));
    return this.#probing;
  }

  /** The service has answered something. */
  heard(): void {
    this.#heardAt = performance.now();
  }

  /** Asks after the service until it answers; resolves then. Whoever must not wait so long listens to the opening. */
  doubt(): Promise<void> {
    this.#doubt ??= this.#ask().finally(() => (this.#doubt = undefined));
    return this.#doubt;
  }

  /** Calls `listener` when the breaker opens, until the function that this gives is called. */
  onOpen(listener: () => void): () => void {
    this.#opened.add(listener);
    return () => this.#opened.delete(listener);
  }

  /** Asks no more. */
  close(): void {
    this.#end.abort();
  }

  async #ask(): Promise<void> {
    const since = performance.now();
    const { service, patience, log } = this.options;
    for (let probes = 1; !(await this.answers()); probes += 1) {
      if (this.#end.signal.aborted) return;
      const silence = performance.now() - Math.max(since, this.#heardAt);
      if (!this.#isOpen && probes >= fewestProbes && silence >= patience) {
        this.#isOpen = true;
        log.warn(
          { service, silence: Math.round(silence) },
          "a service answers nothing and is held to be down",
        );
        for (const tell of this.#opened) tell();
      }
      const interval = this.#isOpen ? this.slow : this.slow / 5;
      await pause(interval, undefined, { signal: this.#end.signal, ref: false }).catch(() => undefined);
    }
    if (!this.#isOpen) return;
    this.#isOpen = false;
    log.warn({ service, silence: Math.round(performance.now() - since) }, "a service answers again");
  }
}
