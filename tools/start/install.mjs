import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LOCK = join(ROOT, "package-lock.json");
const STAMP = join(ROOT, "node_modules", ".youth-graph-lock");

/** Ends the process with one sentence unless Node is new enough and the locked packages are installed. */
export async function install() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Youth Graph needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  console.log("Installing the locked packages (npm ci) …");
  const showing = showProgress();
  const { reason, end } = await npmCi();
  clearInterval(showing);
  if (end !== 0) {
    const full = /ENOSPC|EDQUOT/.test(reason);
    fail(
      full
        ? "There is no room left on the disk for the packages: make some (about 800 MB) and start again."
        : `${reason.split("Clean install a project")[0].trim()}\nnpm ci failed (${end}): nothing was started.`,
    );
  }
  writeFileSync(STAMP, lockHash());
}

/** `end` is 0 when all went well. */
function npmCi() {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const child = spawn(npm, ["ci", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe"],
    shell: process.platform === "win32",
  });
  let reason = "";
  child.stderr.on("data", chunk => (reason += chunk));
  return new Promise(resolve => {
    child.once("error", error => resolve({ reason, end: error.message }));
    child.once("close", (code, signal) => resolve({ reason, end: signal ?? (code && `exit ${code}`) ?? 0 }));
  });
}

/** A line every few seconds: how many of the packages are there. */
function showProgress() {
  const paths = Object.entries(lockedPackages()).flatMap(([path, { optional, link }]) =>
    path === "" || optional || link ? [] : [join(ROOT, path, "package.json")],
  );
  const begun = performance.now();
  return setInterval(() => {
    const there = paths.filter(path => existsSync(path)).length;
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.log(`  ${there} of ${paths.length} packages unpacked (${seconds} s) …`);
  }, 5_000);
}

function lockedPackages() {
  return JSON.parse(readFileSync(LOCK, "utf8")).packages;
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
  const wanted = Object.entries(lockedPackages());
  return wanted.every(
    ([path, entry]) => path === "" || entry.optional || entry.link || found[path]?.version === entry.version,
  );
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
