import { join } from "node:path";
import { bundle } from "../build/bundle";
import { buildPages } from "../build/page";
import { checkPorts } from "../ports";
import { GATEWAY } from "../services";
import { LogFile } from "./log-file";
import { ServiceProcess } from "./service-process";
import { untilReady } from "./until-ready";
import type { Settings } from "./settings";
import type { Steps } from "./steps";
import type { Undo } from "./until-stopped";

/** With SUPERGRAPH: the gateway over that file, without a database and without services of ours. */
export async function gatewayAlone(settings: Settings, steps: Steps, undo: Undo): Promise<never> {
  const port = settings.ports[GATEWAY.name]!;
  await checkPorts({ [GATEWAY.name]: port });
  await steps.step("built", async () => {
    buildPages(GATEWAY.name);
    await bundle(GATEWAY.name);
  });
  const gateway = new ServiceProcess({
    name: GATEWAY.name,
    env: { HOST: "127.0.0.1", PORT: String(port) },
    log: new LogFile(join(settings.dataFolder, "logs", `gateway-${port}.log`), line => steps.note(line)),
    show: line => steps.note(`[gateway] ${line}`),
  });
  undo.push(() => gateway.stop());
  await steps.step("gateway ready", () => untilReady(gateway, port));
  console.log(
    `\n  The graph of ${process.env.SUPERGRAPH} is at http://127.0.0.1:${port}/graphql\n  Ctrl-C stops it.\n`,
  );
  throw await gateway.failure("ended unexpectedly");
}
