import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LOCK = join(ROOT, "package-lock.json");
const STAMP = join(ROOT, "node_modules", ".youth-graph-lock");

/** Ends the process with one sentence unless Node is new enough and the locked packages are installed. */
export function install() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Youth Graph needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  console.log("Installing the locked packages (npm ci) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, signal, error, stderr } = spawnSync(npm, ["ci", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    const reason = stderr?.split("Clean install a project")[0]?.trim();
    fail(
      `${reason ?? ""}\nnpm ci failed (${error?.message ?? signal ?? `exit ${status}`}): nothing was started.`,
    );
  }
  writeFileSync(STAMP, lockHash());
}

function lockHash() {
  return createHash("sha256").update(readFileSync(LOCK)).digest("hex");
}

/** True when node_modules holds what the lock says: by our stamp, else by what npm itself wrote down. */
function isInstalled() {
  // npm ci empties the folder first, which behind a link is another checkout's.
  if (lstatSync(join(ROOT, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  if (existsSync(STAMP)) return readFileSync(STAMP, "utf8") === lockHash();
  const installed = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const found = JSON.parse(readFileSync(installed, "utf8")).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(LOCK, "utf8")).packages);
  return wanted.every(
    ([path, entry]) => path === "" || entry.optional || entry.link || found[path]?.version === entry.version,
  );
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
