import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const FILES = [
  ...["project.json", "README.md", "schema.graphql", "jest.config.js", "tsconfig.json"],
  ...["src/main.ts", "src/subgraph.ts"],
];
const FOLDERS = ["src/seed", "src/migrations"];
/** What may stand in src/ itself beside the folders, with tests of them; errors.ts where a service has commands. */
const TOP = /^(main|subgraph|errors|environment)\.ts$|\.test\.ts$/;
/** `branch.ts`, `approve-election.ts`, and with a role: resolver, loader, inputs, rules, test. */
const NOUN_FILE = /^[a-z0-9]+(-[a-z0-9]+)*(\.(resolver|loader|inputs|rules))?(\.test)?\.ts$/;
const MIGRATION = /^(index|\d+-[a-z0-9-]+)\.ts$/;
const LONGEST_MAIN = 30;

/** In what the folder of a subgraph service differs from the shape that all have, a sentence each. */
export function skeletonFaults(app: string): string[] {
  const src = join(app, "src");
  return [
    ...FILES.filter(file => !existsSync(join(app, file))).map(file => `${file} is missing`),
    ...FOLDERS.filter(folder => !isFolder(join(app, folder))).map(folder => `${folder}/ is missing`),
    ...mainFaults(join(src, "main.ts")),
    ...entries(src).flatMap(name => {
      if (!isFolder(join(src, name)))
        return TOP.test(name) ? [] : [`src/${name} is no file of the skeleton: nouns have folders`];
      if (name === "seed") return [];
      if (name === "migrations") return misnamed(src, name, MIGRATION, "<timestamp>-<what>.ts");
      if (name === "foreign")
        return entries(join(src, name)).flatMap(noun => nounFaults(src, `foreign/${noun}`));
      return nounFaults(src, name);
    }),
  ];
}

function mainFaults(main: string): string[] {
  const lines = existsSync(main) ? readFileSync(main, "utf8").trimEnd().split("\n").length : 0;
  return lines > LONGEST_MAIN
    ? [`src/main.ts has ${lines} lines, more than ${LONGEST_MAIN}: it only reads settings and serves`]
    : [];
}

function nounFaults(src: string, noun: string): string[] {
  if (!isFolder(join(src, noun))) return [`src/${noun} is a file where noun folders are`];
  if (entries(join(src, noun)).includes("index.ts"))
    return [`src/${noun}/index.ts is a barrel: import the file itself`];
  return misnamed(
    src,
    noun,
    NOUN_FILE,
    "<noun>.ts, <verb>-<noun>.ts, or .resolver .loader .inputs .rules .test before .ts",
  );
}

function misnamed(src: string, folder: string, pattern: RegExp, allowed: string): string[] {
  return entries(join(src, folder))
    .filter(name => isFolder(join(src, folder, name)) || !pattern.test(name))
    .map(name => `src/${folder}/${name} has no name of the skeleton (${allowed})`);
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
const entries = (path: string) => (isFolder(path) ? readdirSync(path).sort() : []);
