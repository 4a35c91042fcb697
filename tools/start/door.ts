import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A port that stays while the process behind it is replaced: each connection is passed on to the one that is there when it is made. */
export class Door {
  private behind: number | undefined;
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();

  /** Begins to listen; does nothing when it does already. */
  async open(port: number): Promise<void> {
    if (this.server) return;
    // A caller may say that it has sent all, and still wait for the answer.
    this.server = createServer({ allowHalfOpen: true }, socket => this.pass(socket));
    this.server.listen(port, "127.0.0.1");
    await once(this.server, "listening");
  }

  /** From now on, connections go to this port. */
  leadTo(port: number): void {
    this.behind = port;
  }

  async close(): Promise<void> {
    if (!this.server) return;
    const closed = once(this.server, "close");
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private pass(caller: Socket): void {
    if (this.behind === undefined) return void caller.destroy();
    const service = connect({ port: this.behind, host: "127.0.0.1", allowHalfOpen: true });
    for (const [one, other] of [
      [caller, service],
      [service, caller],
    ] as const) {
      this.sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        this.sockets.delete(one);
        if (!one.readableEnded) other.destroy();
      });
    }
  }
}
