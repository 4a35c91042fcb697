import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parse } from "yaml";
import { withClient } from "../postgres/databases";
import { type Server, startThrowAwayServer } from "../postgres/throw-away-server";
import { ROOT } from "../root";
import { SERVICES, SUBGRAPHS } from "../services";

const read = (file: string) => readFileSync(join(ROOT, "docker", file), "utf8");

interface ComposeService {
  command?: string[];
  environment: Record<string, string | number>;
  healthcheck: { test: string[] };
  image: string;
}

describe("docker/compose.yml", () => {
  const { services } = parse(read("compose.yml"), { merge: true }) as {
    services: Record<string, ComposeService>;
  };

  test("runs PostgreSQL 18 and exactly the services of the system, each with a health check", () => {
    expect(Object.keys(services).sort()).toEqual(["database", ...SERVICES.map(({ name }) => name)].sort());
    expect(services.database!.image).toBe("postgres:18");
    for (const service of Object.values(services)) expect(service.healthcheck.test.length).toBeGreaterThan(1);
  });

  test.each([...SUBGRAPHS])("runs $name on port $port over its own database and role", ({ name, port }) => {
    const { command, environment } = services[name]!;
    expect(command?.join(" ")).toContain(`node apps/${name}/dist/main.js`);
    expect(environment.PORT).toBe(port);
    expect(environment.DATABASE_URL).toBe(
      `postgres://${name}:\${${name.toUpperCase()}_PASSWORD}@database:5432/${name}`,
    );
    for (const asking of Object.keys(services)) {
      const address = services[asking]!.environment[`${name.toUpperCase()}_URL`];
      expect([asking, address]).toEqual([
        asking,
        // The gateway asks every service, and every service all others for the rows that it keeps copies of.
        asking === name || asking === "database" ? undefined : `http://${name}:${port}/graphql`,
      ]);
    }
  });

  test("asks for nothing that env.example does not name", () => {
    const asked = [...read("compose.yml").matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name!);
    const named = [...read("env.example").matchAll(/^(\w+)=/gm)].map(([, name]) => name!);
    expect([...new Set(asked)].sort()).toEqual(named.sort());
  });
});

describe("docker/Dockerfile", () => {
  test("builds on Node 24, in two stages, and runs as an ordinary user", () => {
    const lines = read("Dockerfile").split("\n");
    expect(lines.filter(line => line.startsWith("FROM"))).toEqual([
      "FROM node:24-bookworm-slim AS build",
      "FROM node:24-bookworm-slim",
    ]);
    expect(lines.findLastIndex(line => line === "USER node")).toBeGreaterThan(
      lines.lastIndexOf("FROM node:24-bookworm-slim"),
    );
  });
});

const psql = spawnSync("psql", ["--version"]).status === 0;

// Only the client can run the script; where there is none, the script is not tested.
(psql ? describe : describe.skip)("docker/init-databases.sh", () => {
  let server: Server;
  const folder = mkdtempSync(join(tmpdir(), "youth-graph-init-"));
  beforeAll(async () => {
    server = await startThrowAwayServer();
    // In the image `psql -U postgres` finds its server by itself.
    writeFileSync(join(folder, "psql"), `#!/bin/sh\nPATH=\${PATH#*:} exec psql "$@" "$SERVER"\n`, {
      mode: 0o755,
    });
    const passwords = Object.fromEntries(
      SUBGRAPHS.map(({ name }) => [`${name.toUpperCase()}_PASSWORD`, `${name}'s`]),
    );
    const env = {
      ...process.env,
      ...passwords,
      SERVER: server.url,
      PATH: `${folder}${delimiter}${process.env.PATH}`,
    };
    const { status, stderr } = spawnSync("sh", [join(ROOT, "docker/init-databases.sh")], {
      env,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  test("gives each service a database of its own and no other", async () => {
    const connect = (role: string, database: string) => {
      const url = new URL(server.url);
      [url.username, url.password, url.pathname] = [role, encodeURIComponent(`${role}'s`), `/${database}`];
      return withClient(
        url.href,
        async client => (await client.query("CREATE TABLE IF NOT EXISTS mine (a int)")).command,
      );
    };
    for (const { name } of SUBGRAPHS) {
      expect(await connect(name, name)).toBe("CREATE");
      for (const other of [...SUBGRAPHS.map(subgraph => subgraph.name), "postgres", "template1"]) {
        if (other !== name)
          await expect(connect(name, other)).rejects.toThrow("permission denied for database");
      }
    }
  });
});
