import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Generated content by path from the root. */
export type Files = Record<string, string>;

/** The paths whose file differs from what was generated, or is missing. */
export function staleFiles(root: string, files: Files): string[] {
  return Object.entries(files)
    .filter(
      ([path, content]) =>
        !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== content,
    )
    .map(([path]) => path);
}

export function writeFiles(root: string, files: Files): void {
  for (const path of staleFiles(root, files)) writeFileSync(join(root, path), files[path]!);
}
