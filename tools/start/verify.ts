import { Failure } from "../failure";
import { SUBGRAPHS } from "../services";
import { systemBeside } from "./system-beside";
import { type Undo, untilStopped } from "./until-stopped";

const LOOK = "--look";

/**
 * `npm run verify -- [service] [Type …] [--look]`: compares the copies that services keep with their owners' rows while
 * `npm start` runs, a line a copy, and mends what differs unless it is only to look. Ends with 1 when something differed.
 */
async function verify(args: string[], undo: Undo): Promise<void> {
  const known = SUBGRAPHS.map(service => service.name);
  const [name, ...types] = args.filter(arg => arg !== LOOK);
  if (name !== undefined && !known.includes(name))
    throw new Failure(`Usage: npm run verify -- [${known.join("|")}] [Type …] [${LOOK}]`);
  const names = name === undefined ? known : [name];
  const system = await systemBeside(names, undo);
  const options = args.includes(LOOK) ? [LOOK, ...types] : types;
  for (const each of names) if ((await system.print(each, "verify", ...options)) !== 0) process.exitCode = 1;
  console.log(
    process.exitCode === 1
      ? "Not all copies were as their owners' rows."
      : "All copies are as their owners' rows.",
  );
}

void untilStopped(undo => verify(process.argv.slice(2), undo));
