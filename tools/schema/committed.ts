import { spawnSync } from "node:child_process";

/** The file as it was last committed; undefined where there is no git, no commit, or no such file in it. */
export function committed(root: string, path: string): string | undefined {
  const { status, stdout } = spawnSync("git", ["show", `HEAD:./${path}`], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return status === 0 ? stdout : undefined;
}
