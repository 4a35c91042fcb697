import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "../root";

/** What a source file exports. */
export interface Exported {
  /** From the checkout's folder on. */
  file: string;
  name: string;
  value: unknown;
  /** The file's text. */
  text: string;
}

/** Run by themselves, made by a generator, or read only when a database is filled. */
const leftOut = /^(migrations|seed)\/|(^|\/)main\.ts$|\.test\.ts$/;

/** All that the source files in a folder export. */
export async function exportsIn(folder: string): Promise<Exported[]> {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter(file => file.endsWith(".ts") && basename(file) !== "index.ts" && !leftOut.test(file))
    .sort();
  const found: Exported[] = [];
  for (const path of files) {
    const file = `${folder}/${path}`;
    const text = readFileSync(join(ROOT, file), "utf8");
    const module = (await import(join(ROOT, file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) found.push({ file, name, value, text });
  }
  return found;
}
