import { bundleHash } from "../build/bundle";
import { Failure } from "../failure";
import { SUBGRAPHS } from "../services";
import { running } from "./running-file";
import { readSecrets } from "./secrets";
import { readSettings } from "./settings";
import { System } from "./system";
import { type Undo, untilStopped } from "./until-stopped";

/** `npm run rebuild -- <service> [Type …]`: copies that the service keeps of other services' rows, built anew while `npm start` runs. */
async function rebuild([name = "", ...types]: string[], undo: Undo): Promise<void> {
  if (!SUBGRAPHS.some(service => service.name === name))
    throw new Failure(
      `Usage: npm run rebuild -- <${SUBGRAPHS.map(service => service.name).join("|")}> [Type …]`,
    );
  const settings = readSettings(process.env);
  const secrets = readSecrets(settings.dataFolder);
  if (!secrets || !bundleHash(name) || !(await running(settings.dataFolder)))
    throw new Failure("The other services are asked for their rows: run `npm start` beside this.");
  const system = new System(settings, secrets, console.log);
  undo.push(() => system.stop());
  await system.command(name, "rebuild", ...types);
  console.log(
    `The ${name} service's copies ${types.length > 0 ? `of ${types.join(", ")} ` : ""}are built anew.`,
  );
}

void untilStopped(undo => rebuild(process.argv.slice(2), undo));
