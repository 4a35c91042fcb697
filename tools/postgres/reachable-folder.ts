import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../root";

/** True when any account may pass through every folder above `path`. */
export function openToAll(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** A folder of this checkout's own outside it, which survives restarts of the machine and which every account may enter. */
export function reachableFolder(): string {
  const key = createHash("sha256").update(ROOT).digest("hex").slice(0, 12);
  const folder = join(existsSync("/var/tmp") ? "/var/tmp" : "/tmp", `youth-graph-${key}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  // The name can be foreseen, so somebody else could have put a folder of theirs there.
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Error(`${folder} belongs to somebody else: remove it and start again.`);
  }
  return folder;
}
