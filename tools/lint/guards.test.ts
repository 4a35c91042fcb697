import { lint } from "./lint-fixtures";

/** What each text breaks. Every guard stands here at least once: a guard that has never fired does not exist. */
const BAD: [guard: string, path: string, text: string][] = [
  ["@nx/enforce-module-boundaries", "libs/kernel/src/a.ts", `import "@youth-graph/query";`],
  ["@nx/enforce-module-boundaries", "libs/query/src/a.ts", `import "@youth-graph/subgraph";`],
  ["@nx/enforce-module-boundaries", "libs/query/src/a.ts", `import "@youth-graph/testing";`],
  ["@nx/enforce-module-boundaries", "libs/faces/src/a.ts", `import "@youth-graph/subgraph";`],
  ["@nx/enforce-module-boundaries", "libs/subgraph/src/a.ts", `import "@youth-graph/faces";`],
  ["@nx/enforce-module-boundaries", "libs/subgraph/src/a.ts", `import "@youth-graph/world";`],
  ["@nx/enforce-module-boundaries", "libs/subgraph/src/a.ts", `import "@youth-graph/testing";`],
  ["@nx/enforce-module-boundaries", "libs/testing/src/a.ts", `import "@youth-graph/subgraph";`],
  ["@nx/enforce-module-boundaries", "libs/telemetry/src/a.ts", `import "@youth-graph/kernel";`],
  ["@nx/enforce-module-boundaries", "libs/kernel/src/a.ts", `import "uuid";`],
  ["@nx/enforce-module-boundaries", "apps/gateway/src/a.ts", `import "@youth-graph/query";`],
  ["@nx/enforce-module-boundaries", "apps/gateway/src/a.ts", `import "@youth-graph/subgraph";`],
  ["@nx/enforce-module-boundaries", "apps/gateway/src/a.ts", `import "@youth-graph/testing";`],
  [
    "@nx/enforce-module-boundaries",
    "apps/organization/src/branch/branch.ts",
    `import "@youth-graph/testing";`,
  ],
  ["@nx/enforce-module-boundaries", "apps/organization/src/branch/branch.ts", `import "@youth-graph/world";`],
  ["@nx/enforce-module-boundaries", "apps/organization/src/seed/seed.ts", `import "@youth-graph/testing";`],
  [
    "@nx/enforce-module-boundaries",
    "apps/organization/src/branch/branch.ts",
    `import "../../../gateway/src/errors";`,
  ],
  [
    "@nx/enforce-module-boundaries",
    "apps/organization/src/branch/branch.ts",
    `import "../../../../libs/kernel/src/index";`,
  ],
  ["youth-graph/kernel-in-any-browser", "libs/kernel/src/a.ts", `import "node:crypto";`],
  ["youth-graph/kernel-in-any-browser", "libs/kernel/src/a.ts", `import "uuid";`],
  [
    "youth-graph/rules-import-kernel-and-types",
    "apps/venues/src/visit/visit.rules.ts",
    `import { Visit } from "./visit"; Visit;`,
  ],
  ["youth-graph/rules-import-kernel-and-types", "apps/venues/src/visit/visit.rules.ts", `import "typeorm";`],
  ["youth-graph/rules-import-kernel-and-types", "apps/venues/src/visit/visit.rules.ts", `import "graphql";`],
  ["youth-graph/rules-import-kernel-and-types", "apps/venues/src/visit/visit.rules.ts", `import "node:fs";`],
  [
    "youth-graph/rules-import-kernel-and-types",
    "apps/venues/src/visit/visit.rules.ts",
    `import "@youth-graph/subgraph";`,
  ],
  ["youth-graph/rules-without-clock", "apps/venues/src/visit/visit.rules.ts", `new Date();`],
  ["youth-graph/rules-without-clock", "apps/venues/src/visit/visit.rules.ts", `Date.now();`],
  ["youth-graph/rules-without-clock", "apps/venues/src/visit/visit.rules.ts", `Math.random();`],
  ["youth-graph/rules-without-clock", "apps/venues/src/visit/visit.rules.ts", `void fetch("http://x");`],
  ["youth-graph/resolver-without-database", "apps/venues/src/visit/visit.resolver.ts", `import "typeorm";`],
  ["youth-graph/resolver-without-database", "apps/venues/src/visit/visit.resolver.ts", `import "pg";`],
  ["youth-graph/resolver-without-sql", "apps/venues/src/visit/visit.resolver.ts", `database.query("x");`],
  [
    "youth-graph/resolver-without-sql",
    "apps/venues/src/visit/visit.resolver.ts",
    `run("SELECT name FROM visit");`,
  ],
  [
    "youth-graph/resolver-without-sql",
    "apps/venues/src/visit/visit.resolver.ts",
    "run(`\n  select ${column} from visit`);",
  ],
  [
    "youth-graph/resolver-without-sql",
    "apps/venues/src/visit/visit.resolver.ts",
    "run(`UPDATE visit SET n = 1`);",
  ],
  ["youth-graph/resolver-without-sql", "apps/venues/src/visit/visit.resolver.ts", "sql`name`;"],
  [
    "youth-graph/resolver-without-sql",
    "apps/venues/src/visit/visit.resolver.ts",
    "source.createQueryBuilder();",
  ],
  [
    "youth-graph/migration-stands-alone",
    "apps/venues/src/migrations/1-visits.ts",
    `import { Visit } from "../visit/visit"; Visit;`,
  ],
  [
    "youth-graph/migration-stands-alone",
    "apps/venues/src/migrations/1-visits.ts",
    `import type { Visit } from "../visit/visit";`,
  ],
  [
    "youth-graph/migration-stands-alone",
    "apps/venues/src/migrations/1-visits.ts",
    `import "@youth-graph/kernel";`,
  ],
  [
    "youth-graph/resolvers-only-in-manifest",
    "apps/venues/src/visit/record-visit.ts",
    `import "./visit.resolver";`,
  ],
  [
    "youth-graph/resolvers-only-in-manifest",
    "apps/venues/src/visit/visit.resolver.ts",
    `import "../booking/booking.resolver";`,
  ],
  ["youth-graph/environment-in-one-file", "apps/venues/src/main.ts", `process.env.PORT;`],
  [
    "youth-graph/environment-in-one-file",
    "libs/subgraph/src/serve.ts",
    `const { env } = process; process["env"]; env;`,
  ],
  [
    "youth-graph/environment-in-one-file",
    "libs/subgraph/src/serve.ts",
    `import { env } from "node:process"; env;`,
  ],
  ["youth-graph/no-default-export", "libs/query/src/a.ts", `export default 1;`],
  [
    "youth-graph/no-default-export",
    "apps/venues/src/visit/visit.ts",
    `const a = 1; export { a as default };`,
  ],
  [
    "youth-graph/table-named-by-statement",
    "apps/venues/src/visit/record-visit.ts",
    "run(`SELECT id FROM visit`);",
  ],
  ["max-lines", "libs/query/src/a.ts", "\n".repeat(300) + "export const a = 1;"],
];

/** What stands right beside it and is allowed. */
const GOOD: [path: string, text: string][] = [
  ["libs/query/src/a.ts", `import "@youth-graph/kernel";`],
  ["libs/subgraph/src/a.ts", `import "@youth-graph/query"; import "@youth-graph/kernel"; import "typeorm";`],
  ["libs/subgraph/src/a.test.ts", `import "@youth-graph/testing";`],
  ["libs/subgraph/src/environment.ts", `export const port = process.env.PORT;`],
  ["libs/kernel/src/a.test.ts", `import "fast-check"; import "@youth-graph/testing";`],
  ["apps/gateway/src/a.ts", `import "@youth-graph/kernel";`],
  ["apps/gateway/e2e/a.test.ts", `import "@youth-graph/testing"; process.env.GATEWAY_URL;`],
  [
    "apps/organization/src/branch/branch.ts",
    `import "@youth-graph/subgraph"; import "@youth-graph/kernel"; import "typeorm";`,
  ],
  [
    "apps/organization/src/branch/branch.test.ts",
    `import "@youth-graph/testing"; import "./branch.resolver";`,
  ],
  ["apps/organization/src/seed/seed.ts", `import "@youth-graph/world";`],
  ["apps/organization/src/seed/seed.test.ts", `import "@youth-graph/world"; import "@youth-graph/testing";`],
  ["apps/organization/src/subgraph.ts", `import "./branch/branch.resolver";`],
  [
    "apps/organization/src/branch/branch.rules.ts",
    `import "@youth-graph/kernel"; import "../term/term.rules"; import type { Branch } from "./branch"; export const at = (b: Branch, now: string) => [b, new Date(now)];`,
  ],
  [
    "apps/organization/src/branch/branch.resolver.ts",
    `import "./branch.loader"; export const a = "Select a branch"; resolve("x");`,
  ],
  [
    "apps/organization/src/migrations/1-branches.ts",
    `import type { MigrationInterface } from "typeorm"; export type A = MigrationInterface;`,
  ],
];

jest.setTimeout(120_000);

describe("the lint guards", () => {
  const bad = lint(BAD.map(([, path, text]) => ({ path, text })));
  const good = lint(GOOD.map(([path, text]) => ({ path, text })));

  test.each(
    BAD.map(([guard, path, text], index) => ({ guard, path, text: text.trim().slice(0, 60), index })),
  )("$guard fires in $path on $text", ({ guard, index }) => {
    expect(bad[index]!.map(({ rule }) => rule)).toContain(guard);
  });

  test.each(GOOD.map(([path, text], index) => ({ path, text: text.slice(0, 60), index })))(
    "none fires in $path on $text",
    ({ index }) => {
      expect(good[index]).toEqual([]);
    },
  );

  test("no-floating-promises fires on a promise that nobody waits for", () => {
    // With types, so it wants the path of a file that exists.
    const path = "libs/testing/src/free-port.ts";
    const text = ["async function go() {}", "go();", "void go();"].join("\n");
    const [found] = lint([{ path, text }], { LINT_PROMISES: "1", CI: "true" });
    expect(found!.map(({ rule }) => rule)).toEqual(["@typescript-eslint/no-floating-promises"]);
  });
});
