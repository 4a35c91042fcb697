import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../ports";
import { isDiskFull } from "./disk-full";
import { Door } from "./door";
import { Patience } from "./patience";
import type { ServiceProcess } from "./service-process";
import { untilReady } from "./until-ready";

export interface KeptServiceOptions {
  name: string;
  /** Where it is asked. */
  port: number;
  /** Starts a process of it that is to listen there. */
  spawn(port: number): ServiceProcess;
  /** Settles once what it cannot start without is there. */
  needed(): Promise<unknown>;
  show(line: string): void;
  /** With it, one that runs answers until the one in its place is ready: what is asked of the port is passed on to whichever it is. */
  replaceable: boolean;
}

/** A service, started again when it ends of itself. */
export class KeptService {
  private current: ServiceProcess | undefined;
  private starting: ServiceProcess | undefined;
  private readonly door: Door | undefined;
  private patience = new Patience();
  private readonly stopped = new AbortController();

  constructor(private readonly options: KeptServiceOptions) {
    this.door = options.replaceable ? new Door() : undefined;
  }

  /**
   * Starts it, in place of the one that runs. Resolves when it is ready; when it does not become so, the one that runs stays.
   * @throws Failure
   */
  start(): Promise<void> {
    this.patience = new Patience();
    return this.begin();
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await Promise.all([this.starting?.stop(), this.current?.stop()]);
    await this.door?.close();
  }

  private async begin(): Promise<void> {
    await this.door?.open(this.options.port);
    const port = this.door ? await freePort() : this.options.port;
    if (this.stopped.signal.aborted) return;
    const next = (this.starting = this.options.spawn(port));
    try {
      await untilReady(next, port);
    } catch (error) {
      await next.stop();
      throw error;
    }
    const before = this.current;
    this.current = next;
    this.door?.leadTo(port);
    this.patience.ready();
    void next.ended.then(() => this.again(next));
    if (!before) return;
    // Whoever was led to the one before has to arrive there.
    await pause(100);
    await before.stop();
  }

  private async again(ended: ServiceProcess): Promise<void> {
    if (ended.stopping || this.stopped.signal.aborted) return;
    const { show, needed, replaceable } = this.options;
    for (let failure: Error = await ended.failure("ended unexpectedly"); ;) {
      const wait = this.patience.next({ pass: isDiskFull(failure.message) });
      if (wait === undefined) {
        const how = replaceable ? "Save a change of it" : "Start Youth Graph again";
        return show(
          `${failure.message}\n  It has ended too often and stays down; the others go on. ${how} to have it tried again.`,
        );
      }
      show(`${failure.message}\n  It is started again in ${wait / 1_000} s.`);
      try {
        await pause(wait, undefined, { signal: this.stopped.signal });
        await needed();
        // A newer one has taken its place meanwhile.
        if (this.current !== ended) return;
        await this.begin();
        return show(`The ${this.options.name} service is ready again.`);
      } catch (error) {
        if (this.stopped.signal.aborted) return;
        failure = error as Error;
      }
    }
  }
}
