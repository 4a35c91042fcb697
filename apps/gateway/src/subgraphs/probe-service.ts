import { Client } from "undici";

/**
 * Whether the service at this address answers, on a connection of its own: those of the pool may all be waiting. A subgraph that is
 * not ours may have no such address; that it answers at all will do.
 */
export async function probeService(url: string, timeout: number): Promise<boolean> {
  const client = new Client(new URL(url).origin);
  const timer = setTimeout(() => void client.destroy(), timeout);
  try {
    const { statusCode, body } = await client.request({ method: "GET", path: "/health/ready" });
    await body.dump();
    return statusCode < 500;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    void client.destroy();
  }
}
