import { bundleHash } from "../build/bundle";
import { Failure } from "../failure";
import { running } from "./running-file";
import { readSecrets } from "./secrets";
import { readSettings } from "./settings";
import { System } from "./system";
import type { Undo } from "./until-stopped";

/** For sub-commands of services beside an `npm start`, whose databases and services they use. */
export async function systemBeside(names: readonly string[], undo: Undo): Promise<System> {
  const settings = readSettings(process.env);
  const secrets = readSecrets(settings.dataFolder);
  if (!secrets || !names.every(bundleHash) || !(await running(settings.dataFolder)))
    throw new Failure("The other services are asked for their rows: run `npm start` beside this.");
  const system = new System(settings, secrets, console.log);
  undo.push(() => system.stop());
  return system;
}
