import "reflect-metadata";
import { join } from "node:path";
import type { SubgraphManifest } from "@youth-graph/subgraph";
import { ROOT } from "./root";

/** The manifest of a service, from `apps/<name>/src/subgraph.ts`. */
export async function manifestOf(name: string): Promise<SubgraphManifest> {
  const module = (await import(join(ROOT, "apps", name, "src/subgraph.ts"))) as Record<
    string,
    SubgraphManifest | undefined
  >;
  const manifest = module[name];
  if (!manifest) throw new Error(`apps/${name}/src/subgraph.ts exports no ${name}.`);
  return manifest;
}
