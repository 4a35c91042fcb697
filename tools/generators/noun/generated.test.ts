import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { FsTree, flushChanges } from "nx/src/generators/tree";
import { ROOT } from "../../root";
import { skeletonFaults } from "../../skeleton/skeleton";
import { writeNoun, type NounSchema } from "./noun";

// Nouns that the graph will hardly have one day.
const OTHERS: NounSchema[] = [
  { name: "bird-shelf", service: "venues", plural: "bird-shelves" },
  // Their owners' rows are made in three ways: by a function, by an expression, once for all copies.
  { name: "bird-badge", service: "workforce", of: "volunteer" },
  { name: "bird-slogan", service: "organization", of: "election-campaign", place: "division" },
  { name: "bird-remark", service: "organization", of: "policy", place: "none" },
];

/** Prints what a service's catalog and the world make of nouns, as the copy has them. */
const report = (nouns: readonly [service: string, noun: string][]): string => `
  require("reflect-metadata");
  const { catalogOf } = require("@youth-graph/subgraph");
  const { brokenReferences } = require("./libs/world/test/references");
  const { wholeWorld } = require("./libs/world/test/whole-world");
  const world = wholeWorld({ copies: 2 });
  const nouns = ${JSON.stringify(nouns)}.map(([service, noun]) => {
    const { plural, own, prefix } = catalogOf(require(\`./apps/\${service}/src/subgraph\`)[service]).of(noun);
    const ids = world[service][noun].map(({ id }) => id);
    return { plural, own, prefix, twice: ids.length - new Set(ids).size, none: ids.length === 0 };
  });
  console.log(JSON.stringify({ nouns, broken: brokenReferences(world) }));`;

/** In a copy of the tree, by the command that people type. */
describe("generated nouns", () => {
  let copy: string;
  const node = async (...args: string[]): Promise<string> => {
    const env = {
      ...process.env,
      NX_DAEMON: "false",
      NX_CACHE_DIRECTORY: join(copy, ".nx"),
      NX_WORKSPACE_DATA_DIRECTORY: join(copy, ".nx"),
    };
    const run = promisify(execFile)(process.execPath, args, { cwd: copy, env, maxBuffer: 2 ** 24 });
    return (
      await run.catch((error: { stdout: string; stderr: string }) => {
        throw new Error(error.stdout + error.stderr);
      })
    ).stdout;
  };
  let changed: string[];
  beforeAll(async () => {
    copy = mkdtempSync(join(tmpdir(), "youth-graph-nouns-"));
    const left = /(^|[\\/])(node_modules|dist|\.nx|\.data)([\\/]|$)/;
    for (const path of [
      "apps",
      "libs",
      "tools",
      "nx.json",
      "package.json",
      ".prettierrc.json",
      "tsconfig.json",
      "tsconfig.base.json",
    ])
      cpSync(join(ROOT, path), join(copy, path), {
        recursive: true,
        filter: file => !left.test(relative(ROOT, file)),
      });
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    for (const options of OTHERS) {
      const tree = new FsTree(copy, false);
      writeNoun(tree, options);
      flushChanges(copy, tree.listChanges());
    }
    const command = ["g", "@youth-graph/tools:noun", "bird-perch", "--service=programs", "--of=youth-home"];
    const printed = await node("node_modules/nx/dist/bin/nx.js", ...command);
    changed = [...printed.matchAll(/^(?:CREATE|UPDATE) (.+)$/gm)].map(([, path = ""]) => path);
  }, 120_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("are formatted", async () => {
    expect(changed).toContain("libs/faces/src/bird-perch.ts");
    await node("node_modules/prettier/bin/prettier.cjs", "--check", ...changed);
  }, 60_000);

  test("compile", async () => {
    const others = OTHERS.map(({ name, service }) => `apps/${service}/src/${name}/${name}.test.ts`);
    writeFileSync(
      join(copy, "tsconfig.nouns.json"),
      JSON.stringify({ extends: "./tsconfig.base.json", files: [...changed, ...others] }),
    );
    await node("node_modules/typescript/bin/tsc", "-p", "tsconfig.nouns.json");
  }, 180_000);

  test("are in the catalogs, and have rows that lead somewhere", async () => {
    const all: [string, string][] = [
      ["programs", "BirdPerch"],
      ["venues", "BirdShelf"],
      ["workforce", "BirdBadge"],
      ["organization", "BirdSlogan"],
      ["organization", "BirdRemark"],
    ];
    writeFileSync(join(copy, "report.ts"), report(all));
    const plurals = ["birdPerches", "birdShelves", "birdBadges", "birdSlogans", "birdRemarks"];
    expect(JSON.parse(await node("--import", "tsx", "report.ts"))).toEqual({
      nouns: plurals.map((plural, n) => ({
        plural,
        own: true,
        prefix: all[n]?.[1].replace("Bird", "bird_").toLowerCase(),
        twice: 0,
        none: false,
      })),
      broken: [],
    });
  }, 60_000);

  test("keep the skeleton of their service", () => {
    for (const service of ["organization", "workforce", "programs", "venues"])
      expect(skeletonFaults(join(copy, "apps", service))).toEqual([]);
  });
});
