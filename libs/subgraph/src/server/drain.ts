import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Watches a server's connections. From the call of what it gives until the call of what that gives, each is ended on which
 * nothing is being answered: Node, when told to close, ends those that are idle at that moment, but none that becomes so
 * when its last answer is out, and none on which a client that gave up has never sent anything. These would stay a minute.
 */
export function draining(server: Server): () => () => void {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return () => {
    const sweep = setInterval(() => {
      server.closeIdleConnections();
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    }, 20);
    return () => clearInterval(sweep);
  };
}
