import { builtinRules } from "eslint/use-at-your-own-risk";
import tseslint from "typescript-eslint";
import { tableNamedByStatement } from "./table-named-by-statement.mjs";

// ESLint replaces a rule's options when a second config sets them, so `no-restricted-syntax` could hold one guard a file. Each
// guard is therefore the same rule under a name of its own; the name in the report says which one fired.
const syntax = builtinRules.get("no-restricted-syntax");
const imports = tseslint.plugin.rules["no-restricted-imports"];

export const guards = {
  meta: { name: "youth-graph" },
  rules: {
    "environment-in-one-file": syntax,
    "no-default-export": syntax,
    "resolver-without-sql": syntax,
    "resolver-without-database": imports,
    "rules-import-kernel-and-types": imports,
    "rules-without-clock": syntax,
    "migration-stands-alone": imports,
    "resolvers-only-in-manifest": imports,
    "kernel-in-any-browser": imports,
    "table-named-by-statement": tableNamedByStatement,
  },
};

const SQL = "/^\\s*(SELECT|INSERT\\s+INTO|UPDATE|DELETE\\s+FROM|WITH|CREATE|ALTER|DROP|TRUNCATE)\\s/";
const sqlMessage =
  "A resolver holds no SQL: it calls a verb, a loader or the query engine. Put the statement in <noun>.loader.ts or <verb>-<noun>.ts.";
const environmentMessage =
  "Only environment.ts reads process.env: it parses it once and prints what is wrong. Import the parsed setting instead.";
const clockMessage =
  "Rules are pure: take the time (or the random number) as an argument, so that a test can say what day it is.";

/** The options of each guard, by its name in `guards.rules`. */
const options = {
  "environment-in-one-file": [
    { selector: "MemberExpression[object.name='process'][property.name='env']", message: environmentMessage },
    {
      selector: "MemberExpression[object.name='process'][property.value='env']",
      message: environmentMessage,
    },
    { selector: "VariableDeclarator[init.name='process'] > ObjectPattern", message: environmentMessage },
    {
      selector: "ImportDeclaration[source.value=/^(node:)?process$/]",
      message: "Use the global process; its environment is read in environment.ts only.",
    },
  ],
  "no-default-export": [
    {
      selector: "ExportDefaultDeclaration",
      message: "Export by name: the name is then the same in every file that imports it.",
    },
    {
      selector: "ExportSpecifier[exported.name='default']",
      message: "Export by name: the name is then the same in every file that imports it.",
    },
  ],
  "resolver-without-sql": [
    {
      selector: "CallExpression[callee.property.name=/^(query|createQueryBuilder|getRepository)$/]",
      message: sqlMessage,
    },
    { selector: `TemplateElement[value.raw=${SQL}i]`, message: sqlMessage },
    { selector: `Literal[value=${SQL}]`, message: sqlMessage },
    { selector: "TaggedTemplateExpression[tag.name=/^sql$/i]", message: sqlMessage },
  ],
  "resolver-without-database": [
    {
      patterns: [
        {
          regex: "^(typeorm|pg|pg-.*)(/|$)",
          message: "A resolver does not know the database: it calls a verb, a loader or the query engine.",
        },
      ],
    },
  ],
  "rules-import-kernel-and-types": [
    {
      patterns: [
        {
          regex: "^(?!@youth-graph/kernel$|\\.{1,2}/.*\\.rules$)",
          allowTypeImports: true,
          message:
            "Rules import the kernel, other rules, and types (`import type`): no ORM, no GraphQL, no I/O. Pass what they need as an argument.",
        },
      ],
    },
  ],
  "rules-without-clock": [
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockMessage },
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: clockMessage,
    },
    {
      selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
      message: clockMessage,
    },
    {
      selector: "CallExpression[callee.name=/^(fetch|require|setTimeout|setInterval)$/]",
      message: clockMessage,
    },
  ],
  "migration-stands-alone": [
    {
      patterns: [
        {
          regex: "^(\\.|@youth-graph/)",
          allowTypeImports: false,
          message:
            "A migration is history: it imports nothing of ours, since that code will change and the migration must not.",
        },
      ],
    },
  ],
  "resolvers-only-in-manifest": [
    {
      patterns: [
        {
          regex: "\\.resolver$",
          message:
            "Only src/subgraph.ts (and a test) imports a resolver: call the verb, rule or loader behind it.",
        },
      ],
    },
  ],
  "table-named-by-statement": [],
  "kernel-in-any-browser": [
    {
      patterns: [
        {
          regex: "^(?!\\.{1,2}/)",
          message:
            "The kernel imports nothing: no package and no node: module, so that it runs in any browser.",
        },
      ],
    },
  ],
};

/** `{ "youth-graph/<name>": ["error", …options] }` for the named guards. */
export function enforce(...names) {
  return Object.fromEntries(names.map(name => [`youth-graph/${name}`, ["error", ...options[name]]]));
}
