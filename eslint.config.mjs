import { createProjectGraphAsync } from "@nx/devkit";
import nx from "@nx/eslint-plugin";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";
import { boundaries } from "./tools/lint/boundaries.mjs";
import { enforce, guards } from "./tools/lint/guards.mjs";

// Without a project graph the boundaries rule warns and lets everything pass. Under Nx there is one; by hand it is made here.
if (!process.env.NX_TASK_TARGET_PROJECT) await createProjectGraphAsync({ exitOnError: false });

const TESTS = ["**/*.test.ts", "**/test/**/*.ts", "**/e2e/**/*.ts"];
// Needs the types of everything, which takes ten times as long as all other rules: the target tools:check-lint, which npm test runs, switches it on.
const promises = {
  files: ["**/*.ts"],
  languageOptions: { parserOptions: { project: "tsconfig.json", tsconfigRootDir: import.meta.dirname } },
  rules: { "@typescript-eslint/no-floating-promises": "error" },
};
const boundariesRule = options => ({ "@nx/enforce-module-boundaries": ["error", boundaries(options)] });

export default tseslint.config(
  {
    ignores: [
      "**/dist/**",
      "**/node_modules/**",
      ".data/**",
      ".nx/**",
      "**/fixtures/**",
      "**/generated/**",
      "**/__generated__/**",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  { files: ["**/*.ts", "**/*.tsx"], extends: [tseslint.configs.recommended] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "@nx": nx, "youth-graph": guards },
    rules: {
      ...boundariesRule(),
      "max-lines": ["error", { max: 250 }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  ...(process.env.LINT_PROMISES ? [promises] : []),
  { files: ["apps/**/*.ts", "libs/**/*.ts"], rules: enforce("no-default-export") },
  {
    files: ["apps/**/*.ts", "libs/**/*.ts"],
    ignores: ["**/environment.ts", "libs/testing/**", ...TESTS],
    rules: enforce("environment-in-one-file"),
  },
  {
    files: ["apps/*/src/**/*.resolver.ts"],
    rules: enforce("resolver-without-sql", "resolver-without-database"),
  },
  { files: ["**/*.rules.ts"], rules: enforce("rules-import-kernel-and-types", "rules-without-clock") },
  {
    files: ["apps/*/src/migrations/**/*.ts"],
    ignores: ["apps/*/src/migrations/index.ts"],
    // Made by a generator and never read again: their length harms nobody.
    rules: { ...enforce("migration-stands-alone"), "max-lines": "off" },
  },
  {
    files: ["apps/*/src/**/*.ts"],
    ignores: ["apps/*/src/subgraph.ts", "apps/gateway/**", ...TESTS],
    rules: enforce("resolvers-only-in-manifest"),
  },
  { files: ["libs/kernel/src/**/*.ts"], ignores: TESTS, rules: enforce("kernel-in-any-browser") },
  {
    files: ["apps/*/src/**/*.ts", "libs/*/src/**/*.ts"],
    ignores: ["**/migrations/**", ...TESTS],
    rules: enforce("table-named-by-statement"),
  },
  { files: TESTS, rules: boundariesRule({ test: true }) },
  { files: ["apps/*/src/seed/**/*.ts"], rules: boundariesRule({ seed: true }) },
  { files: ["apps/*/src/seed/**/*.test.ts"], rules: boundariesRule({ test: true, seed: true }) },
  prettier,
);
