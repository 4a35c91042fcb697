import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { freePort } from "@youth-graph/testing";
import { appFolder } from "./app-folder";
import { type FixtureGraph, startFixtureGraph } from "../test/fixture-graph";
import { until } from "../test/until";

let graph: FixtureGraph;
// Where the real bundle lies, so that what is found relative to it is found here too; the folder is ignored by git.
const bundle = join(appFolder, "dist", `main-${process.pid}.test.js`);

beforeAll(async () => {
  graph = await startFixtureGraph();
  mkdirSync(join(appFolder, "dist"), { recursive: true });
  await build({
    entryPoints: [join(__dirname, "main.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
    alias: { "@youth-graph/kernel": join(appFolder, "../../libs/kernel/src/index.ts") },
  });
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(bundle);
  await graph.stop();
});

const children: ChildProcess[] = [];

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [bundle], { env: { PATH: process.env.PATH, ...env } });
  children.push(child);
  let output = "";
  const ready = new Promise<void>(resolve => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", chunk => {
        output += String(chunk);
        if (output.includes("gateway ready")) resolve();
      });
    }
  });
  const exit = new Promise<number | null>(resolve => child.once("close", resolve));
  return { child, ready, exit, output: () => output };
}

/** True once nothing listens there. */
const refuses = (port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => resolve(true));
    socket.once("connect", () => {
      socket.destroy();
      resolve(false);
    });
  });

const ask = (port: number, query: string) =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });

describe("the gateway's process", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "on %s answers what is under way, then exits with 0",
    async signal => {
      const port = await freePort();
      const { child, ready, exit } = start({ SUPERGRAPH: graph.supergraph, PORT: String(port) });
      await ready;
      graph.organization.interfere = () =>
        (async () => {
          child.kill(signal);
          await until(() => refuses(port));
          return false;
        })();
      const response = await ask(port, '{ echo(text: "last") }');
      graph.organization.interfere = undefined;
      expect(await response.json()).toMatchObject({ data: { echo: "last" } });
      // A kept-alive connection would hold it for 75 s, longer than this test may take.
      expect(await exit).toBe(0);
      await expect(ask(port, "{ __typename }")).rejects.toThrow();
    },
  );

  it("answers though nobody reads its log any more, or reads it ever again", async () => {
    const port = await freePort();
    const { child, ready } = start({ SUPERGRAPH: graph.supergraph, PORT: String(port) });
    await ready;
    child.stdout.pause();
    // Each is logged with its path: together more than a pipe and its two ends hold.
    for (let request = 0; request < 60; request += 1)
      await (await fetch(`http://127.0.0.1:${port}/${"x".repeat(14_000)}`)).text();
    child.stdout.destroy();
    expect(await (await ask(port, '{ echo(text: "still") }')).json()).toMatchObject({
      data: { echo: "still" },
    });
    const exit = once(child, "exit");
    child.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
  });

  it("says in one sentence that there is no supergraph", async () => {
    const { exit, output } = start({ SUPERGRAPH: "/nowhere.graphql" });
    expect(await exit).toBe(1);
    expect(output()).toMatch(/^There is no supergraph at \/nowhere\.graphql; .+\n$/);
  });

  it("says in one sentence that its port is in use", async () => {
    const taken: Server = createServer();
    await new Promise<void>(resolve => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as { port: number };
    const { exit, output } = start({ SUPERGRAPH: graph.supergraph, PORT: String(port) });
    expect(await exit).toBe(1);
    expect(output()).toContain(`Port ${port} of 127.0.0.1 is in use; `);
    taken.close();
  });

  it("says which settings are wrong", async () => {
    const { exit, output } = start({ PORT: "http" });
    expect(await exit).toBe(1);
    expect(output()).toMatch(/^The gateway cannot start with these settings:\n {2}PORT: .+\n$/);
  });
});
