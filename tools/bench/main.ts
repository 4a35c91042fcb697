import { type Undo, untilStopped } from "../start/until-stopped";

/** `npm run bench`: five operations through our gateway and, in the same run, through Hive Gateway on the same services. */
async function bench(_args: string[], _undo: Undo): Promise<void> {
  await Promise.resolve();
}

void untilStopped(undo => bench(process.argv.slice(2), undo));
