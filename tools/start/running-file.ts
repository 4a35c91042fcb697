import { rmSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure";
import { isFree } from "../ports";
import { readDataFile, writeDataFile } from "./data-file";

export interface Run {
  pid: number;
  url: string;
}

/** Says in `<data>/running.json` that the system runs from this data folder, so that a second start names the first. */
export async function claim(dataFolder: string, url: string): Promise<() => void> {
  const file = join(dataFolder, "running.json");
  const other = await running(dataFolder);
  if (other) {
    throw new Failure(
      `Youth Graph already runs from this folder (process ${other.pid}, ${other.url}): stop it first, or give this one a YOUTH_GRAPH_DATA and ports of its own.`,
    );
  }
  writeDataFile(file, { pid: process.pid, url });
  return () => rmSync(file, { force: true });
}

/** The start that runs from this data folder, if one does. */
export async function running(dataFolder: string): Promise<Run | undefined> {
  const found = readDataFile(join(dataFolder, "running.json")) as Run | undefined;
  // A damaged file names nobody: what another start uses, its ports and its databases, will refuse a second.
  if (!found || !(found.pid > 0) || !URL.canParse(found.url)) return undefined;
  // A process of another kind may have got the number since; then nothing listens.
  if (await isFree(Number(new URL(found.url).port))) return undefined;
  try {
    process.kill(found.pid, 0);
    return found;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return (error as { code: string }).code === "EPERM" ? found : undefined;
  }
}
