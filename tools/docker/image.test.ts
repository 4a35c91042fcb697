import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { startService } from "@youth-graph/testing";
import { withClient } from "../postgres/databases";
import { type Server, startThrowAwayServer } from "../postgres/throw-away-server";
import { GATEWAY, SUBGRAPHS } from "../services";
import { imageFolder } from "./image-folder";

jest.setTimeout(120_000);

describe("the image", () => {
  let server: Server;
  let image = "";
  beforeAll(async () => {
    server = await startThrowAwayServer();
    await withClient(server.url, async client => {
      for (const { name } of SUBGRAPHS) await client.query(`CREATE DATABASE image_${name}`);
    });
    image = await imageFolder();
  });
  afterAll(async () => {
    await server.stop();
    rmSync(image, { recursive: true, force: true });
  });

  const command = (name: string): string[] => [
    "--preserve-symlinks",
    join(image, "apps", name, "dist/main.js"),
  ];
  const environment = (name: string): Record<string, string> => ({
    ...(name !== GATEWAY.name && { DATABASE_URL: server.url.replace(/[^/]*$/, `image_${name}`) }),
    GATEWAY_SECRET: "0123456789abcdef",
    LOG_LEVEL: "silent",
  });
  const run = (name: string, subCommand: string): void => {
    const { stderr, status } = spawnSync(process.execPath, [...command(name), subCommand], {
      cwd: image,
      env: { ...process.env, ...environment(name) },
      encoding: "utf8",
    });
    expect([stderr, status]).toEqual(["", 0]);
  };

  test.each([...SUBGRAPHS])("holds all that $name needs to fill its database", ({ name }) => {
    run(name, "migrate");
    run(name, "seed");
  });

  test("holds all that a service needs to serve; all import the same packages", async () => {
    const { name } = SUBGRAPHS[0]!;
    run(name, "migrate");
    const service = await startService({ command: command(name), env: environment(name) });
    expect(await service.stop()).toBe(0);
  });

  test("holds all that the gateway needs to serve", async () => {
    const service = await startService({ command: command(GATEWAY.name), env: environment(GATEWAY.name) });
    expect(await service.stop()).toBe(0);
  });
});
