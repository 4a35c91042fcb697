import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "../failure";
import type { Server } from "../postgres/server";
import { isDiskFull } from "./disk-full";
import { Patience } from "./patience";

/** The embedded PostgreSQL, started again when it ends of itself; the services' pools connect anew as they need to. */
export class KeptServer {
  /** Rejects when it has ended and does not come up again: without it there is nothing to serve. */
  readonly broken: Promise<never>;
  private current: Promise<Server | undefined> = Promise.resolve(undefined);
  private break!: (failure: Error) => void;
  private readonly patience = new Patience();
  private readonly stopped = new AbortController();

  constructor(
    private readonly open: () => Promise<Server | undefined>,
    private readonly show: (line: string) => void,
  ) {
    this.broken = new Promise((_, reject) => (this.break = reject));
    // Also when it breaks before anybody listens.
    this.broken.catch(() => undefined);
  }

  /** The server that runs, or the one that is coming up again; undefined when every service has a database elsewhere. */
  get running(): Promise<Server | undefined> {
    return this.current;
  }

  async start(): Promise<Server | undefined> {
    this.current = this.open();
    const server = await this.current;
    if (server) this.keep(server);
    return server;
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await (await this.current.catch(() => undefined))?.stop();
  }

  private keep(server: Server): void {
    this.patience.ready();
    void server.exited.then(lastWords => {
      if (this.stopped.signal.aborted) return;
      this.current = this.again(lastWords);
      this.current.catch((failure: Error) => this.break(failure));
    });
  }

  private async again(lastWords: string): Promise<Server | undefined> {
    let reason = lastWords;
    for (;;) {
      const ended = `PostgreSQL ended unexpectedly${reason ? `: ${reason}` : "."}`;
      const wait = this.patience.next({ pass: isDiskFull(reason) });
      if (wait === undefined)
        throw new Failure(`${ended}\nIt does not come up again; its log (logs/postgres.log) says more.`);
      this.show(`${ended}\n  It is started again in ${wait / 1_000} s.`);
      await pause(wait, undefined, { signal: this.stopped.signal });
      try {
        const server = await this.open();
        if (server) this.keep(server);
        this.show("PostgreSQL is ready again.");
        return server;
      } catch (error) {
        reason = (error as Error).message;
      }
    }
  }
}
