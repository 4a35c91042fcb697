import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../root";
import { SUBGRAPHS } from "../services";
import { skeletonFaults } from "./skeleton";

const WELL_FORMED = [
  ...["project.json", "README.md", "schema.graphql", "jest.config.js", "tsconfig.json"],
  ...["src/main.ts", "src/subgraph.ts", "src/errors.ts", "src/seed/seed.ts"],
  ...["src/migrations/index.ts", "src/migrations/1795489943959-create-things.ts"],
  ...["branch.ts", "branch.resolver.ts", "branch.loader.ts", "branch.inputs.ts", "branch.rules.ts"].map(
    file => `src/branch/${file}`,
  ),
  ...["branch.rules.test.ts", "branch.test.ts", "approve-branch.ts", "approve-branch.test.ts"].map(
    file => `src/branch/${file}`,
  ),
  "src/foreign/person/person.resolver.ts",
];

describe("the skeleton of a service", () => {
  const made: string[] = [];
  function app(files: string[], main = "serve();\n"): string {
    const folder = mkdtempSync(join(tmpdir(), "youth-graph-skeleton-"));
    made.push(folder);
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), file === "src/main.ts" ? main : "");
    }
    return folder;
  }
  afterAll(() => made.forEach(folder => rmSync(folder, { recursive: true })));

  test.each(SUBGRAPHS.map(({ name }) => name))("is that of %s", name => {
    expect(skeletonFaults(join(ROOT, "apps", name))).toEqual([]);
  });

  test("finds nothing in a well-formed folder", () => {
    expect(skeletonFaults(app(WELL_FORMED))).toEqual([]);
  });

  test.each(WELL_FORMED.filter(file => !/branch|foreign|seed|migrations|errors/.test(file)))(
    "misses %s",
    file => {
      expect(skeletonFaults(app(WELL_FORMED.filter(other => other !== file)))).toEqual([
        `${file} is missing`,
      ]);
    },
  );

  test.each(["seed", "migrations"])("misses src/%s/", folder => {
    const faults = skeletonFaults(app(WELL_FORMED.filter(file => !file.startsWith(`src/${folder}/`))));
    expect(faults).toEqual([`src/${folder}/ is missing`]);
  });

  test.each([
    ["a file beside the nouns", "src/helpers.ts", "is no file of the skeleton"],
    ["a role that is none", "src/branch/branch.service.ts", "has no name of the skeleton"],
    ["a name in another case", "src/branch/BranchRules.ts", "has no name of the skeleton"],
    ["a folder in a noun", "src/branch/parts/part.ts", "src/branch/parts has no name"],
    ["a barrel", "src/branch/index.ts", "is a barrel"],
    [
      "a role that is none in a foreign noun",
      "src/foreign/person/person.dto.ts",
      "has no name of the skeleton",
    ],
    ["a file among the foreign nouns", "src/foreign/person.ts", "is a file where noun folders are"],
    ["a migration without a timestamp", "src/migrations/create-things.ts", "<timestamp>-<what>.ts"],
  ])("refuses %s", (_, file, fault) => {
    const faults = skeletonFaults(app([...WELL_FORMED, file]));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  test("refuses a main.ts of more than 30 lines", () => {
    expect(skeletonFaults(app(WELL_FORMED, "serve();\n".repeat(30)))).toEqual([]);
    expect(skeletonFaults(app(WELL_FORMED, "serve();\n".repeat(31)))).toEqual([
      expect.stringContaining("has 31 lines"),
    ]);
  });
});
