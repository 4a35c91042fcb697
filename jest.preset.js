const { join } = require("node:path");

const swc = {
  sourceMaps: "inline",
  module: { type: "commonjs" },
  jsc: {
    target: "es2022",
    // type-graphql and typeorm name things after classes.
    keepClassNames: true,
    parser: { syntax: "typescript", decorators: true },
    // The same meaning of a class field as tsc's useDefineForClassFields: false; a redefined field would hide what a decorator put there.
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
  },
};

/** Jest's global setup and teardown of that name. */
const around = what => ({
  globalSetup: join(__dirname, `tools/jest/${what}-setup.ts`),
  globalTeardown: join(__dirname, `tools/jest/${what}-teardown.ts`),
});

/**
 * The Jest configuration of one project: `module.exports = require('../../jest.preset.js')({ name, dir: __dirname })`.
 *
 * @param {object} options
 * @param {string} options.name shown before each file's result
 * @param {string} options.dir the project's folder
 * @param {boolean} [options.database] true when tests need PostgreSQL: one is started unless TEST_DATABASE_URL names it
 * @param {boolean} [options.system] true when tests need the whole system: it runs as processes, GATEWAY_URL says where
 * @param {string[]} [options.testMatch] `*.test.ts` outside `e2e/` unless given
 */
module.exports = function preset({ name, dir, database = false, system = false, testMatch, ...rest }) {
  return {
    displayName: name,
    rootDir: dir,
    testEnvironment: "node",
    testMatch: testMatch ?? ["<rootDir>/**/*.test.ts"],
    testPathIgnorePatterns: ["/node_modules/", "<rootDir>/dist/", ...(testMatch ? [] : ["<rootDir>/e2e/"])],
    modulePathIgnorePatterns: ["<rootDir>/dist/"],
    // hucre comes as ECMAScript modules only, which Jest runs when they are made CommonJS as our own files are.
    transform: { "\\.[cm]?tsx?$|/node_modules/hucre/.+\\.mjs$": [require.resolve("@swc/jest"), swc] },
    transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
    moduleNameMapper: {
      "^@youth-graph/([^/]+)$": join(__dirname, "libs/$1/src/index.ts"),
      "^@youth-graph/([^/]+)/test$": join(__dirname, "libs/$1/src/test/index.ts"),
    },
    // A test that counts on its neighbour is found today, not on the day the neighbour moves.
    randomize: true,
    ...(database && around("database")),
    ...(system && around("system")),
    ...(process.env.YG_REPORT_DIR && { reporters: ["default", join(__dirname, "tools/jest/report.js")] }),
    ...rest,
  };
};
