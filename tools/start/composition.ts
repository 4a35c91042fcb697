import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { entry } from "../build/bundle";
import { ROOT } from "../root";
import { GATEWAY } from "../services";

const node = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 2 ** 26 })).stdout;

/** What the gateway serves, or is to serve. */
export function supergraph(): string {
  const file = join(ROOT, "apps", GATEWAY.name, "supergraph.graphql");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/**
 * Writes the schema files anew, as `npm run schema` does, when one of these services now declares something else: gives what was
 * written, undefined when nothing was. @throws Error that says what does not fit together
 */
export async function composeAnew(names: string[]): Promise<string | undefined> {
  const declared = await Promise.all(names.map(declaresAnew));
  if (!declared.includes(true)) return undefined;
  const script = join("tools", "schema", "main.ts");
  return (await node("--import", "tsx", script, "--allow-breaking")).trim();
}

async function declaresAnew(name: string): Promise<boolean> {
  const file = join(ROOT, "apps", name, "schema.graphql");
  const sdl = await node(entry(name), "schema");
  return !existsSync(file) || readFileSync(file, "utf8").trim() !== sdl.trim();
}
