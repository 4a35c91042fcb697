import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema, parse, print } from "graphql";
import { documentsIn } from "./documents/documents-in-file";
import { documentFaults, documentIdOf } from "./documents/trusted-documents";

const folder = mkdtempSync(join(tmpdir(), "persist-"));
const put = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};
const persist = (...files: string[]) =>
  new Promise<{ code: number; output: string; documents(): unknown }>(resolve => {
    const out = join(folder, "made", "documents.json");
    const args = ["--import", "tsx", join(__dirname, "persist.ts"), "--out", out, ...files];
    execFile(process.execPath, args, (error, stdout, stderr) =>
      resolve({
        code: Number(error?.code ?? 0),
        output: stdout + stderr,
        documents: () => JSON.parse(readFileSync(out, "utf8")) as unknown,
      }),
    );
  });

const row = "fragment Row on Branch { name }";
const pages = "query Pages($after: String) { branches(after: $after) { nodes { ...Row } } }";
const one = "query One { branches(first: 1) { nodes { id } } }";

it("makes one manifest of GraphQL files and of what clients' tools write", async () => {
  const apollo = {
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: [{ id: documentIdOf(one).slice(7), name: "One", type: "query", body: one }],
  };
  const relay = { "0123456789abcdef0123456789abcdef": "query R { __typename }" };
  const { code, output, documents } = await persist(
    put("fragments.graphql", row),
    put(
      "pages.graphql",
      `${pages} mutation Rename { renameBranch(input: { branchId: "x", name: "y" }) { __typename } }`,
    ),
    put("apollo.json", apollo),
    put("relay.json", relay),
  );
  expect([code, output]).toEqual([
    0,
    expect.stringMatching(/^5 ids in .+documents\.json; the gateway reads it/m),
  ]);
  const printed = print(parse(`${pages} ${row}`));
  expect(documents()).toMatchObject({
    [documentIdOf(one)]: one,
    [documentIdOf(printed)]: printed,
    [documentIdOf("query R { __typename }")]: "query R { __typename }",
    ...relay,
  });
  expect(output).toContain(`${documentIdOf(printed)} Pages\n`);
});

it("writes nothing where a document does not fit the schema, and says which", async () => {
  const { code, output } = await persist(put("wrong.json", { a: "{ nothing }" }));
  expect([code, output]).toEqual([
    1,
    expect.stringMatching(/^Nothing is written:\n {2}sha256:.+: Cannot query field "nothing"/),
  ]);
});

it.each([
  [
    "another format",
    "a.json",
    JSON.stringify([one]),
    "a.json is no manifest of Apollo, Relay or graphql-codegen.",
  ],
  ["no JSON", "a.json", "{", "a.json is no manifest"],
  ["no GraphQL", "a.graphql", "query {", "a.graphql is not GraphQL: Syntax Error"],
  ["two operations of no name", "a.graphql", "{ a } { a }", "needs a name of its own"],
])("refuses %s in a sentence", (_what, name, text, message) => {
  expect(() => documentsIn([{ name, text }])).toThrow(message);
});

it("refuses an id that is another text's hash", () => {
  const documents = documentsIn([{ name: "a.json", text: JSON.stringify({ [documentIdOf("{ x }")]: one }) }]);
  const schema = buildSchema(
    "type Query { branches(first: Int): List } type List { nodes: [Row] } type Row { id: ID }",
  );
  expect(documentFaults(documents, schema)).toEqual([
    `${documentIdOf("{ x }")}: an id is sha256: and the hash of the text, or letters, digits and -._~.`,
  ]);
});
