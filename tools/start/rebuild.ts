import { Failure } from "../failure";
import { SUBGRAPHS } from "../services";
import { systemBeside } from "./system-beside";
import { type Undo, untilStopped } from "./until-stopped";

/** `npm run rebuild -- <service> [Type …]`: copies that the service keeps of other services' rows, built anew while `npm start` runs. */
async function rebuild([name = "", ...types]: string[], undo: Undo): Promise<void> {
  if (!SUBGRAPHS.some(service => service.name === name))
    throw new Failure(
      `Usage: npm run rebuild -- <${SUBGRAPHS.map(service => service.name).join("|")}> [Type …]`,
    );
  const system = await systemBeside([name], undo);
  await system.command(name, "rebuild", ...types);
  console.log(
    `The ${name} service's copies ${types.length > 0 ? `of ${types.join(", ")} ` : ""}are built anew.`,
  );
}

void untilStopped(undo => rebuild(process.argv.slice(2), undo));
