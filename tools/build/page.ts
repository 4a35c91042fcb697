import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root";

/** Builds the browser page of an app (`apps/<name>/<page>/build.mjs` → `<page>/dist`) when a source of it is newer; the cookbook is one. */
export function buildPages(name: string): void {
  const app = join(ROOT, "apps", name);
  for (const page of readdirSync(app)) {
    const folder = join(app, page);
    if (existsSync(join(folder, "build.mjs")) && isStale(folder)) run(join(folder, "build.mjs"));
  }
}

function isStale(folder: string): boolean {
  const built = join(folder, "dist", "index.html");
  if (!existsSync(built)) return true;
  const sources = [folder, join(ROOT, "docs", "cookbook")].flatMap(from =>
    readdirSync(from)
      .filter(file => file !== "dist")
      .map(file => join(from, file)),
  );
  const age = statSync(built).mtimeMs;
  return [...sources, join(ROOT, "package-lock.json")].some(file => statSync(file).mtimeMs > age);
}

function run(script: string): void {
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
}
