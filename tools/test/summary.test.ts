import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../root";
import { TARGETS } from "./main";
import { lastLine, summarise } from "./summary";

const counts = (passed: number, failed = 0) => ({ passed, failed, skipped: 0 });

describe("the last line of npm test", () => {
  test("adds tests, and one check for each other task", () => {
    const tasks = [
      { taskId: "tools:check-lint", status: 0 },
      { taskId: "tools:check-format", status: 0 },
      { taskId: "tools:check-dead-code", status: 1 },
      { taskId: "kernel:test", status: 0 },
      { taskId: "query:test", status: 1 },
      { taskId: "tools:check-types", status: 1 },
    ];
    const total = summarise(tasks, { "kernel:test": counts(10), "query:test": counts(5, 2) }, 1);
    expect(lastLine(total)).toBe("17 passed, 4 failed");
  });

  test("is about every check that the tools have", () => {
    const { targets } = JSON.parse(readFileSync(join(ROOT, "tools/project.json"), "utf8")) as {
      targets: object;
    };
    const checks = Object.keys(targets).filter(target => target.startsWith("check-"));
    expect(TARGETS).toEqual([...checks, "test", "e2e"]);
  });

  test.each([
    ["a Jest run that could not start", [{ taskId: "kernel:test", status: 1 }], {}],
    [
      "a Jest run that failed though its tests passed",
      [{ taskId: "kernel:test", status: 1 }],
      { "kernel:test": counts(0) },
    ],
    ["a run of Nx that failed before any task", [], {}],
  ])("counts %s as one failure", (_, tasks, reports) => {
    expect(summarise(tasks, reports, 1)).toEqual(counts(0, 1));
  });

  test("takes the counts from what Jest really ran", () => {
    const folder = mkdtempSync(join(tmpdir(), "youth-graph-report-"));
    writeFileSync(
      join(folder, "some.test.js"),
      `test("a", () => {}); test("b", () => { throw 1; }); test.skip("c", () => {});`,
    );
    writeFileSync(join(folder, "broken.test.js"), `require("no-such-package");`);
    const preset = JSON.stringify(join(ROOT, "jest.preset.js"));
    const options = `{ name: "some", dir: __dirname, testMatch: ["<rootDir>/*.test.js"] }`;
    writeFileSync(join(folder, "jest.config.js"), `module.exports = require(${preset})(${options});`);
    const jest = join(ROOT, "node_modules/jest/bin/jest.js");
    const env = {
      ...process.env,
      YG_REPORT_DIR: join(folder, "reports"),
      NX_TASK_TARGET_PROJECT: "some",
      NX_TASK_TARGET_TARGET: "test",
    };
    spawnSync(process.execPath, [jest, "-c", join(folder, "jest.config.js")], { cwd: folder, env });
    const report = JSON.parse(readFileSync(join(folder, "reports", "some_test.json"), "utf8"));
    expect(report).toEqual({ passed: 1, failed: 2, skipped: 1 });
    rmSync(folder, { recursive: true });
  });
});
