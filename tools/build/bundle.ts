import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { ROOT } from "../root";

/** The script that runs the service `name`. */
export function entry(name: string): string {
  return join(ROOT, "apps", name, "dist", "main.js");
}

/** How esbuild makes one script of a service and our libs; packages stay in node_modules. */
export function bundleOptions(name: string): BuildOptions {
  return {
    entryPoints: [join(ROOT, "apps", name, "src", "main.ts")],
    outfile: entry(name),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // Path aliases (@youth-graph/…) win over this, so our own code is in the bundle.
    packages: "external",
    tsconfig: join(ROOT, "tsconfig.base.json"),
    // type-graphql and typeorm name types and tables after classes.
    keepNames: true,
    sourcemap: true,
    loader: { ".csv": "text", ".graphql": "text" },
    logLevel: "silent",
  };
}

/** Bundles the service. */
export async function bundle(name: string): Promise<void> {
  await build(bundleOptions(name));
}

/** Changes with the bundle's content: what was migrated and seeded by this very code need not be again. */
export function bundleHash(name: string): string {
  const file = entry(name);
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16) : "";
}
