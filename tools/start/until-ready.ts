import { Failure } from "../failure";
import { isListening } from "../ports";
import type { ServiceProcess } from "./service-process";

/** Waits until the service answers that it is ready; fails when it ends first or takes over a minute. */
export async function untilReady(child: ServiceProcess, port: number): Promise<void> {
  const url = `http://127.0.0.1:${port}/health/ready`;
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if (!child.running) throw await child.failure("ended before it was ready");
    // Asking in vain costs more than connecting in vain, and takes it from the services that are coming up.
    if ((await isListening(port)) && (await answers(url))) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Failure(`The ${child.name} service did not become ready within a minute; its log says more.`);
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok === true;
}
