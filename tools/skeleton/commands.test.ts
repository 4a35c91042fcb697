import "reflect-metadata";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SubgraphManifest } from "@youth-graph/subgraph";
import { ROOT } from "../root";
import { API } from "../schema/generate";
import { SUBGRAPHS } from "../services";
import { commandFaults, type Commanding } from "./commands";

const apiOf = (...mutations: string[]): string =>
  [
    "type Query { a: Int }",
    ...(mutations.length > 0 ? [`type Mutation { ${mutations.map(name => `${name}: Int`).join(" ")} }`] : []),
  ].join("\n");

describe("the mutations of the graph", () => {
  let app: string;
  const files = ["", ".inputs", ".rules", ".rules.test", ".test"].map(role => `rename-branch${role}.ts`);
  const write = (file: string, text = ""): void => writeFileSync(join(app, "src/branch", file), text);
  beforeEach(() => {
    app = mkdtempSync(join(tmpdir(), "youth-graph-commands-"));
    mkdirSync(join(app, "src/branch"), { recursive: true });
    files.forEach(file => write(file));
    write("rename-branch.ts", "export const renameBranch = command({\n});\n");
  });
  afterEach(() => rmSync(app, { recursive: true }));
  const service = (...names: string[]): Commanding[] => [
    { name: "here", commands: names.map(name => ({ name })), app },
  ];

  test("are the commands that services declare, each in files of its name", () => {
    const services = SUBGRAPHS.map(({ name }): Commanding => {
      const folder = join(ROOT, "apps", name);
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the path is only known here
      const manifests = require(join(folder, "src/subgraph")) as Record<string, SubgraphManifest>;
      return { name, commands: manifests[name]?.commands ?? [], app: folder };
    });
    expect(commandFaults(readFileSync(join(ROOT, API), "utf8"), services)).toEqual([]);
  });

  test("may be none", () => {
    expect(commandFaults(apiOf(), service())).toEqual([]);
  });

  test("fit a well-formed folder", () => {
    expect(commandFaults(apiOf("renameBranch"), service("renameBranch"))).toEqual([]);
  });

  test("that no command is behind are found", () => {
    expect(commandFaults(apiOf("renameBranch", "dropAll"), service("renameBranch"))).toEqual([
      "dropAll is a mutation, and no command",
    ]);
  });

  test("that the graph does not have yet are found", () => {
    expect(commandFaults(apiOf(), service("renameBranch"))).toEqual([
      expect.stringContaining("npm run schema"),
    ]);
  });

  test.each(files.slice(1))("need their file %s", file => {
    rmSync(join(app, "src/branch", file));
    expect(commandFaults(apiOf("renameBranch"), service("renameBranch"))).toEqual([
      expect.stringContaining(`src/branch/${file} is missing`),
    ]);
  });

  test("need a file of their name", () => {
    const faults = commandFaults(apiOf("mergeBranches"), service("mergeBranches"));
    expect(faults).toEqual([expect.stringContaining("src/<noun>/merge-branches.ts is missing")]);
  });

  test("are declared under the name of their file", () => {
    write("rename-branch.ts", "export const changeName = command({});");
    expect(commandFaults(apiOf("renameBranch"), service("renameBranch"))).toEqual([
      expect.stringContaining("export const renameBranch"),
    ]);
  });
});
