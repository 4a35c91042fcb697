import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../root";
import { missingTargets } from "./targets";

const projects = ["apps", "libs"].flatMap(folder =>
  readdirSync(join(ROOT, folder)).map(name => `${folder}/${name}`),
);

describe("Nx targets", () => {
  test.each([...projects, "tools"])("of %s are those that its files call for", project => {
    expect(missingTargets(join(ROOT, project))).toEqual([]);
  });

  test("are missed where a file calls for one", () => {
    const project = mkdtempSync(join(tmpdir(), "youth-graph-targets-"));
    mkdirSync(join(project, "src"));
    for (const file of ["tsconfig.json", "jest.config.js", "jest.e2e.config.js", "src/main.ts"])
      writeFileSync(join(project, file), "");
    writeFileSync(join(project, "project.json"), JSON.stringify({ targets: { lint: {}, build: {} } }));
    expect(missingTargets(project)).toEqual(["typecheck", "test", "e2e", "serve"]);
    rmSync(project, { recursive: true });
  });
});
