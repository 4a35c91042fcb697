import { createHash } from "node:crypto";
import { join } from "node:path";
import { serverAccount } from "../postgres/account";
import { openToAll, reachableFolder } from "../postgres/reachable-folder";

/**
 * Where the embedded server keeps its databases: `<data>/postgres`; or, when the server runs as an account that cannot enter there
 * (root's clone under /root), a folder of this data folder's own under /var/tmp.
 */
export function clusterFolder(dataFolder: string): string {
  const usual = join(dataFolder, "postgres");
  if (serverAccount().uid === undefined || openToAll(usual)) return usual;
  return join(
    reachableFolder(),
    `postgres-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 8)}`,
  );
}
