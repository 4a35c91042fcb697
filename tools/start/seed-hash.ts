import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "../root";

/** Changes with what a service's demonstration rows are made from: the world's data and code, and the service's seed. */
export function seedHash(name: string): string {
  const hash = createHash("sha256");
  for (const folder of ["libs/world/data", "libs/world/src", `apps/${name}/src/seed`])
    for (const file of filesIn(join(ROOT, folder)))
      hash.update(relative(ROOT, file)).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}
