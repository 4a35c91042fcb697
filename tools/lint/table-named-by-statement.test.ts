import { lint } from "./lint-fixtures";

const RULE = "youth-graph/table-named-by-statement";
const verb = "apps/venues/src/visit/record-visit.ts";

/** Texts that name tables, and the tables. */
const BAD: [text: string, tables: string[]][] = [
  ["run(`SELECT id FROM visit WHERE id = ${id}`);", ["visit"]],
  ["run('SELECT id FROM visit');", ["visit"]],
  ["run(`SELECT 1 FROM ${statement.from(Visit, 'v')} JOIN post ON post.id = v.post_id`);", ["post"]],
  ["run(`SELECT 1 FROM ${statement.from(Visit, 'v')} LEFT JOIN LATERAL post ON TRUE`);", ["post"]],
  ["run(`INSERT INTO visit (id) VALUES (${statement.value(id)})`);", ["visit"]],
  ["run(`UPDATE visit SET n = 1`);", ["visit"]],
  ["run(`DELETE FROM ONLY visit USING last`);", ["visit"]],
  ["run(`ALTER TABLE visit DISABLE TRIGGER outbox_insert`);", ["visit"]],
  [
    "run(`LOCK TABLE visit`); run(`TRUNCATE visit`); run(`COPY visit (id) FROM STDIN`);",
    ["visit", "visit", "visit"],
  ],
  // In quotes, in a schema, under an alias, in a list, on another line, in small letters.
  ['run(`SELECT id FROM "visit" AS v`);', ["visit"]],
  ['run(`SELECT id FROM public.visit, "public"."post"`);', ["visit", "post"]],
  ["run(`SELECT 1 FROM ${statement.from(Visit, 'v')}, post p, unnest(v.ids) AS each (id)`);", ["post"]],
  ["run(`SELECT 1 FROM (SELECT 1 FROM visit) AS found, post`);", ["post", "visit"]],
  ["run(`\n  SELECT id\n  FROM\n    visit`);", ["visit"]],
  ["run(`select id from visit`); run('update visit set n = 1');", ["visit", "visit"]],
  ["run(`insert into visit select * from ${statement.from(Post, 'p')}`);", ["visit"]],
  // A part of a statement, and a condition in one.
  ["const joined = `JOIN visit ON TRUE`;", ["visit"]],
  ["run(`SELECT 1 WHERE EXISTS (SELECT FROM visit WHERE a IS DISTINCT FROM b)`);", ["visit"]],
  // The name of a column or another text's common table is no excuse.
  ["run(`SELECT count(*) AS visit FROM visit`);", ["visit"]],
  ["run(`WITH post AS (SELECT 1) SELECT FROM post`); run(`SELECT FROM post`);", ["post"]],
  // Constants of the file, in a template or a sum, as they are or in an object.
  ["const table = 'visit'; run(`SELECT id FROM ${table}`);", ["visit"]],
  ['const table = "visit"; run(`UPDATE "${table}" SET n = 1`);', ["visit"]],
  [
    "const schema = 'public', table = `${schema}.visit` as const; run(`INSERT INTO ${table} (id) VALUES (1)`);",
    ["visit"],
  ],
  ["const tables = { visit: 'visit' } as const; run(`SELECT id FROM ${tables.visit}`);", ["visit"]],
  ["const table = 'visit'; run('SELECT id FROM ' + table + ' WHERE TRUE');", ["visit"]],
  ["run('SELECT id ' + 'FROM ' + 'visit');", ["visit"]],
];

/** What reads the same and names none. */
const GOOD: string[] = [
  "run(`SELECT v.id FROM ${statement.from(Visit, 'v')} JOIN ${statement.from(Post, 'p')} ON TRUE`);",
  "run(`INSERT INTO ${statement.table(Visit)} (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET id = EXCLUDED.id`);",
  "run(`UPDATE ${statement.from(Visit, 'v')} SET n = 1 FROM ${statement.from(Post, 'p')} WHERE TRUE`);",
  "const table = statement.from(Visit, 'v'); run(`SELECT id FROM ${table}`);",
  'function of(table: string) { run(`SELECT id FROM ${table}, "${table}"`); }',
  // Common tables, functions, expressions with the same words.
  "run(`WITH RECURSIVE up (id) AS (SELECT 1 UNION SELECT id FROM up), found AS MATERIALIZED (SELECT 1) SELECT FROM found, up`);",
  "const more = `CROSS JOIN (SELECT FROM found) other`; run(`WITH found AS (SELECT 1) SELECT FROM found ${more}`);",
  "run(`WITH found AS (SELECT 1) ${arms.map(arm => `SELECT ${arm} FROM found`)}`);",
  "run(`SELECT id FROM unnest(${ids}) AS asked (id) LEFT JOIN LATERAL generate_series(1, 2) n ON TRUE`);",
  "run(`SELECT EXTRACT(YEAR FROM at), trim(BOTH FROM name), a IS NOT DISTINCT FROM b, a IS DISTINCT FROM b`);",
  "run(`SELECT id FROM ${statement.from(Visit, 'v')} FOR UPDATE OF v SKIP LOCKED`); run(`SELECT 1 FOR NO KEY UPDATE NOWAIT`);",
  "run(`SELECT 'it is FROM visit', \"JOIN\" -- FROM visit\n FROM ${statement.from(Visit, 'v')}`);",
  "run(`CREATE FUNCTION f() AS $$ DECLARE n int; m text := ''; BEGIN SELECT 1, 2 INTO n, m; END $$`);",
  "run(`CREATE TRIGGER t AFTER INSERT OR UPDATE OF name ON ${table} REFERENCING NEW TABLE AS changed`); f`UPDATE OF n`;",
  "run(`COPY ${statement.table(Visit)} (id) FROM STDIN`);",
  // The kit's own tables, and PostgreSQL's.
  "run(`SELECT FROM outbox, projection, database_identity JOIN pg_class ON TRUE JOIN information_schema.tables ON TRUE`);",
  "run(`INSERT INTO audit_entry VALUES (1)`); run(`UPDATE command_receipt SET key = 1`); run(`DELETE FROM domain_event`);",
  // Sentences.
  'const text = "Selected from visit to visit; update visit, join branch, into the table branch.";',
  'const text = "How many from the start, 0 to 200; with rows from visit"; log.info("copy built");',
  'import { visit } from "./visit"; visit;',
];

jest.setTimeout(120_000);

describe("a table is named by the statement", () => {
  const bad = lint(BAD.map(([text]) => ({ path: verb, text })));
  const good = lint(GOOD.map(text => ({ path: verb, text })));
  const sql = "export const sql = `SELECT id FROM visit`;";
  const apart = [
    "src/visit/record-visit.test.ts",
    "src/test/visits.ts",
    "test/visits.ts",
    "src/migrations/1-visits.ts",
  ];

  test.each(BAD.map(([text, tables], index) => ({ text, tables, index })))(
    "$text names $tables",
    ({ tables, index }) => {
      const found = bad[index]?.filter(({ rule }) => rule === RULE).map(({ message }) => message);
      expect(found).toEqual(
        tables.map(table => expect.stringMatching(new RegExp(` in place of ${table}\\.?$`)) as string),
      );
    },
  );

  test.each(GOOD.map((text, index) => ({ text, index })))("$text names none", ({ index }) => {
    expect(good[index]?.filter(({ rule }) => rule === RULE)).toEqual([]);
  });

  test("it holds in apps and libraries, and leaves tests and migrations alone", () => {
    const paths = ["libs/query/src/a.ts", "libs/subgraph/src/a.ts", verb];
    const found = lint(
      [...paths, ...apart.map(path => `apps/venues/${path}`)].map(path => ({ path, text: sql })),
    );
    const fired = found.map(messages => messages.some(({ rule }) => rule === RULE));
    expect(fired).toEqual([...paths.map(() => true), ...apart.map(() => false)]);
  });
});
