import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The Nx targets that a file in a project calls for. */
const CALLED_FOR: [file: string, targets: string[]][] = [
  ["project.json", ["lint"]],
  ["tsconfig.json", ["typecheck"]],
  ["jest.config.js", ["test"]],
  ["jest.e2e.config.js", ["e2e"]],
  ["src/main.ts", ["build", "serve"]],
];

/** The targets that a project lacks, by what is in its folder: without its target a check would not run, and nobody would see. */
export function missingTargets(project: string): string[] {
  const { targets = {} } = JSON.parse(readFileSync(join(project, "project.json"), "utf8")) as {
    targets?: object;
  };
  return CALLED_FOR.filter(([file]) => existsSync(join(project, file)))
    .flatMap(([, called]) => called)
    .filter(target => !(target in targets));
}
