import { bundle } from "../build/bundle";
import { GATEWAY, SUBGRAPHS } from "../services";
import { claim } from "./running-file";
import { keptSecrets } from "./secrets";
import { readSettings } from "./settings";
import { Steps } from "./steps";
import { System } from "./system";
import { type Undo, untilStopped } from "./until-stopped";

/**
 * `npm run seed -- --copies N`: new databases on the embedded server, with N copies of the synthetic district. The services' copies of
 * each other's rows are built by the next start.
 */
async function seed(args: string[], undo: Undo): Promise<void> {
  const steps = new Steps();
  const settings = { ...readSettings(process.env), databaseUrls: {} };
  const names = SUBGRAPHS.map(({ name }) => name);
  undo.push(await claim(settings.dataFolder, `http://127.0.0.1:${settings.ports[GATEWAY.name]}/graphql`));
  await steps.step("built", () => Promise.all(names.map(bundle)));
  const system = new System(settings, await keptSecrets(settings.dataFolder), line => steps.note(line));
  undo.push(() => system.stop());
  await steps.step("databases emptied", () => system.open({ empty: true }));
  await steps.step("databases filled", () => system.fill(names, args));
}

void untilStopped(undo => seed(process.argv.slice(2), undo));
