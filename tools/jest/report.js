const { mkdirSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

/** Jest reporter: leaves the counts of one project in a folder, for the last line of `npm test`. */
module.exports = class Report {
  onRunComplete(_contexts, results) {
    const {
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: skipped,
      numRuntimeErrorTestSuites: broken,
    } = results;
    // A file that does not even load has no tests to count: it is one failure.
    const {
      YG_REPORT_DIR: folder,
      NX_TASK_TARGET_PROJECT: project,
      NX_TASK_TARGET_TARGET: target,
    } = process.env;
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `${project}_${target}.json`),
      JSON.stringify({ passed, failed: failed + broken, skipped }),
    );
  }
};
