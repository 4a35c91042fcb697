import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../root";
import { GATEWAY, SERVICES, SUBGRAPHS } from "../../services";

/** What a service is to `npm start`, in a few lines: sub-commands, health, copies that take a while to build, and an end on SIGTERM. */
const FAKE_SERVICE = `
import { createServer } from "node:http";
import { Pool } from "pg";

async function main(command?: string) {
  if (command === "schema") return console.log("type Query { x: Int }");
  const client = new Pool({ connectionString: process.env.DATABASE_URL }).on("error", () => undefined);
  if (command === "migrate") await client.query("CREATE TABLE IF NOT EXISTS thing (copies text); CREATE TABLE IF NOT EXISTS built (copy text)");
  if (command === "seed") await client.query("INSERT INTO thing SELECT $1 WHERE NOT EXISTS (SELECT FROM thing)", [process.argv[4] ?? "1"]);
  if (command === "verify") {
    console.log("Thing differs", ...process.argv.slice(3));
    process.exitCode = 1;
  }
  if (command) return client.end();
  let looks = 0;
  async function projections() {
    looks += 1;
    if (looks === 3) await client.query("INSERT INTO built VALUES ('Thing')");
    return [{ type: "Thing", rebuilding: (await client.query("SELECT FROM built")).rowCount === 0 }];
  }
  const server = createServer(async (request, response) => {
    if (request.url === "/die") process.exit(7);
    const { pid, env: { DATABASE_URL: databaseUrl, GATEWAY_SECRET } } = process;
    const isKnown = request.headers["x-gateway-secret"] === GATEWAY_SECRET;
    const answer = request.url !== "/health/projections" ? { pid, databaseUrl, looks, version: "one" } : isKnown && (await projections());
    response.writeHead(answer ? 200 : 401, { connection: "close" }).end(JSON.stringify(answer));
  });
  server.listen(Number(process.env.PORT), process.env.HOST);
  process.on("SIGTERM", () => server.close(() => process.exit(0)));
}
main(process.argv[2]).catch(error => {
  console.error(error.message);
  process.exit(1);
});
`;

/** What `npm run schema` is to `npm run dev`: it fails with a sentence, or writes the files. */
const FAKE_SCHEMA = `
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const names = ${JSON.stringify(SUBGRAPHS.map(({ name }) => name))};
const sdls = names.map(name => execFileSync(process.execPath, ["apps/" + name + "/dist/main.js", "schema"], { encoding: "utf8" }));
if (sdls.join().includes("Nope")) {
  console.error("The subgraphs do not compose:\\n  - Unknown type Nope");
  process.exit(1);
}
names.forEach((name, index) => writeFileSync("apps/" + name + "/schema.graphql", sdls[index]));
writeFileSync("apps/gateway/supergraph.graphql", sdls.join("\\n"));
`;

/** A checkout with our tools and fakes in place of the services. */
export function checkoutWithFakeServices(): string {
  const root = mkdtempSync(join(tmpdir(), "youth-graph-start-"));
  cpSync(join(ROOT, "tools"), join(root, "tools"), {
    recursive: true,
    filter: path => !path.includes("node_modules", ROOT.length),
  });
  for (const file of ["tsconfig.base.json", "package.json", "package-lock.json"])
    cpSync(join(ROOT, file), join(root, file));
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  for (const { name } of SERVICES) {
    mkdirSync(join(root, "apps", name, "src"), { recursive: true });
    writeFileSync(join(root, "apps", name, "src", "main.ts"), FAKE_SERVICE);
    writeFileSync(join(root, "apps", name, "schema.graphql"), "type Query { x: Int }");
  }
  writeFileSync(join(root, "tools", "schema", "main.ts"), FAKE_SCHEMA);
  writeFileSync(join(root, "apps", GATEWAY.name, "supergraph.graphql"), "type Query { x: Int }");
  return root;
}

/** Makes a change to a fake service's source. */
export function changeFakeService(root: string, name: string, from: string, to: string): void {
  writeFileSync(join(root, "apps", name, "src", "main.ts"), FAKE_SERVICE.replace(from, to));
}
