const { join } = require("node:path");

module.exports = require("../../jest.preset.js")({
  name: "e2e",
  dir: __dirname,
  testMatch: ["<rootDir>/e2e/**/*.test.ts"],
  globalSetup: join(__dirname, "../../tools/jest/system-setup.ts"),
  globalTeardown: join(__dirname, "../../tools/jest/system-teardown.ts"),
  testTimeout: 30_000,
});
