import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface Fixture {
  path: string;
  text: string;
}

/** Not about structure, and in the way of short fixtures. */
const NOISE = /no-unused-expressions|no-unused-vars/;

/** What the repository's own configuration finds in texts that stand for files. */
export function lint(
  fixtures: Fixture[],
  env: Record<string, string> = {},
): { rule: string; message: string }[][] {
  const script = join(__dirname, "lint-texts.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(fixtures),
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (!stdout) throw new Error(stderr);
  const found = JSON.parse(stdout) as { rule: string; message: string }[][];
  return found.map(messages => messages.filter(({ rule }) => !NOISE.test(rule)));
}
