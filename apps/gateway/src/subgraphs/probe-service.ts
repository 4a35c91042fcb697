import { Client } from "undici";

const ticks = 10;

/**
 * Whether the service at this address answers, on a connection of its own: those of the pool may all be waiting. A subgraph that is
 * not ours may have no such address; that it answers at all will do.
 */
export async function probeService(url: string, timeout: number): Promise<boolean> {
  const client = new Client(new URL(url).origin);
  // In small steps, between which what has come in is read: a process that is busy itself would find its own time up before it
  // looks at an answer that is there.
  let left = ticks;
  const clock = setInterval(() => {
    left -= 1;
    if (left === 0) void client.destroy();
  }, timeout / ticks);
  try {
    const { statusCode, body } = await client.request({ method: "GET", path: "/health/ready" });
    await body.dump();
    return statusCode < 500;
  } catch {
    return false;
  } finally {
    clearInterval(clock);
    void client.destroy();
  }
}
