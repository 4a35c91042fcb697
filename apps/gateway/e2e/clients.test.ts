import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startTestGateway, type TestGateway } from "../test/test-gateway";
import { sql } from "./ask";

const root = join(__dirname, "../../..");
const run = promisify(execFile);
const node = async (script: string, args: string[], environment: NodeJS.ProcessEnv = {}) =>
  (
    await run(process.execPath, ["--import", "tsx", script, ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
    })
  ).stdout;
const example = async (name: string, url?: string) => {
  const output = await node(
    `docs/examples/${name}/main.ts`,
    ["BRANCH"],
    url ? { GATEWAY_URL: `${url}/graphql` } : {},
  );
  return output.trimEnd().split("\n").sort();
};

let stored: string[];
let trusting: TestGateway;
beforeAll(async () => {
  const rows = await sql<{ name: string; members: string }>(
    "organization",
    "SELECT name, coalesce(member_count::text, '?') AS members FROM branch WHERE kind = 'BRANCH'",
  );
  stored = rows.map(({ name, members }) => `${name} ${members}`).sort();
  // Three pages.
  expect(stored.length).toBeGreaterThan(200);
  const out = join(mkdtempSync(join(tmpdir(), "clients-")), "documents.json");
  await node("apps/gateway/src/persist.ts", [
    "--out",
    out,
    "docs/examples/relay/persisted.json",
    "docs/examples/graphql-codegen/generated/persisted-documents.json",
  ]);
  const services = Object.entries(process.env).filter(([name]) => /^(GATEWAY_SECRET|[A-Z]+_URL)$/.test(name));
  trusting = await startTestGateway(join(root, "apps/gateway/supergraph.graphql"), {
    ...(Object.fromEntries(services) as Record<string, string>),
    PERSISTED_DOCUMENTS: out,
    TRUSTED_DOCUMENTS_ONLY: "true",
  });
});
afterAll(() => trusting.stop());

it.each(["apollo-client", "urql"])("%s reads every page", async name => {
  expect(await example(name)).toEqual(stored);
});

it.each(["relay", "graphql-codegen"])("%s reads every page by the id of its document alone", async name => {
  expect(await example(name, trusting.url)).toEqual(stored);
});

it("a client with another document is told that it may not", async () => {
  await expect(example("urql", trusting.url)).rejects.toThrow("runs documents that were made known to it");
});
