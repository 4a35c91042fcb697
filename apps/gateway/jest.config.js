module.exports = require("../../jest.preset.js")({
  name: "gateway",
  dir: __dirname,
  // Real servers, and in one file real processes: seconds on a machine that is busy with other projects' tests.
  testTimeout: 30_000,
});
