import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a JSON file that only its owner may read, whole or not at all: a full disk or a killed start leaves the one that was there. */
export function writeDataFile(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true });
  const half = `${file}.new`;
  writeFileSync(half, JSON.stringify(content, null, 2), { mode: 0o600 });
  renameSync(half, file);
}

/** What `writeDataFile` wrote; undefined when nothing did, or something else wrote over it. */
export function readDataFile(file: string): object | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const content = JSON.parse(readFileSync(file, "utf8")) as unknown;
    return content instanceof Object && !Array.isArray(content) ? content : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
