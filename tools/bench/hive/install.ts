import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../failure";

/** The script that runs Hive Gateway. */
export const hiveScript = join(__dirname, "node_modules", "@graphql-hive", "gateway", "dist", "bin.js");

const lock = join(__dirname, "package-lock.json");
const stamp = join(__dirname, "node_modules", ".youth-graph-lock");

/** Installs Hive Gateway, locked, beside this file unless it is there. */
export function installHive(): void {
  const hash = createHash("sha256").update(readFileSync(lock)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, stderr, error } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: __dirname,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new Failure(
      `Hive Gateway could not be installed: ${stderr?.trim() || error?.message || `exit ${status}`}`,
    );
  writeFileSync(stamp, hash);
}

/** The version that the bench's own package.json pins. */
export function hiveVersion(): string {
  const { dependencies } = JSON.parse(readFileSync(join(__dirname, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  return dependencies["@graphql-hive/gateway"]!;
}
