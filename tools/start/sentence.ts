import { Failure } from "../failure";
import { isDiskFull } from "./disk-full";

const foldersFaults = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "EISDIR"]);

/** What the console says of what went wrong: a sentence with what to do for what can happen to a machine, the stack for a fault of ours. */
export function sentenceOf(error: Error & { code?: string; path?: string }): string {
  if (isDiskFull(error.message))
    return `There is no room left on the disk (${error.message.trim().split("\n")[0]}): make some and start again, or keep the data on another disk with YOUTH_GRAPH_DATA.`;
  if (error instanceof Failure) return error.message;
  if (error.path !== undefined && foldersFaults.has(error.code ?? ""))
    return `${error.path} cannot be used (${error.message}): see what stands there and that the account that starts Youth Graph may write to it, or keep the data elsewhere with YOUTH_GRAPH_DATA.`;
  return error.stack ?? error.message;
}
