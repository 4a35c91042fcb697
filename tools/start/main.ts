import { bundle } from "../build/bundle";
import { buildPages } from "../build/page";
import { Failure } from "../failure";
import { checkPorts } from "../ports";
import { GATEWAY, SERVICES, SUBGRAPHS } from "../services";
import { gatewayAlone } from "./gateway-alone";
import { outdatedSeeds } from "./outdated-seeds";
import { claim } from "./running-file";
import { keptSecrets } from "./secrets";
import { readSettings } from "./settings";
import { Steps } from "./steps";
import { System } from "./system";
import { type Undo, untilStopped } from "./until-stopped";
import { watch } from "./watch";
import { welcome } from "./welcome";

/** `npm start`, and with `--watch` `npm run dev`: everything up, one URL, everything down again. */
export async function main(args: string[]): Promise<void> {
  await untilStopped(undo => run(args, undo));
}

/** Ends only by failing; what is to be undone afterwards goes into `undo`. */
async function run(args: string[], undo: Undo): Promise<never> {
  const steps = new Steps();
  const settings = readSettings(process.env);
  if (process.env.SUPERGRAPH) return gatewayAlone(settings, steps, undo);
  const url = `http://127.0.0.1:${settings.ports[GATEWAY.name]}/graphql`;
  undo.push(await claim(settings.dataFolder, url));
  await checkPorts(settings.ports);
  const secrets = await keptSecrets(settings.dataFolder);
  const watching = args.includes("--watch");
  const system = new System(settings, secrets, line => steps.note(line), { replaceable: watching });
  undo.push(() => system.stop());
  await Promise.all([steps.step("built", build), steps.step("databases open", () => system.open())]);
  const subgraphs = SUBGRAPHS.map(({ name }) => name);
  const outdated = await steps.step("databases filled", () => system.fill(subgraphs));
  await steps.step("services ready", () =>
    Promise.race([system.serve(SERVICES.map(({ name }) => name)), system.broken]),
  );
  await steps.step("copies built", () => Promise.race([system.untilCopiesBuilt(subgraphs), system.broken]));
  for (const line of outdatedSeeds(outdated, settings)) steps.note(line);
  if (watching) undo.push(await watch(system, line => steps.note(line)));
  console.log(welcome(url, settings.dataFolder));
  return system.broken;
}

async function build(): Promise<void> {
  buildPages(GATEWAY.name);
  await Promise.all(SERVICES.map(({ name }) => bundle(name))).catch((error: Error) => {
    throw new Failure(`The code does not build: ${error.message}`);
  });
}
