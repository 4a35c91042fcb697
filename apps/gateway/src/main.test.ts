import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";
import { Agent, request } from "undici";
import { freePort } from "@youth-graph/testing";
import { appFolder } from "./app-folder";
import { startBalancer } from "../test/balancer";
import { type FixtureGraph, startFixtureGraph } from "../test/fixture-graph";
import { startListGraph } from "../test/list-graph";
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

type Started = ReturnType<typeof start>;

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

const askAt = async (url: string, query: string, dispatcher: Agent) => {
  const { body } = await request(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    dispatcher,
  });
  return body.json();
};

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

  it("and another behind a balancer are restarted one after the other, and no request fails", async () => {
    const ports = [await freePort(), await freePort()] as const;
    const settings = { SUPERGRAPH: graph.supergraph, DRAIN_MS: "1000" };
    const startAt = (port: number) => start({ ...settings, PORT: String(port) });
    const [one, other] = ports.map(startAt) as [Started, Started];
    await Promise.all([one.ready, other.ready]);
    const balancer = await startBalancer([...ports]);
    const agent = new Agent({ connections: 4 });
    let done = false;
    const load = Array.from({ length: 4 }, async () => {
      const failures: unknown[] = [];
      do {
        const answer = await askAt(balancer.url, '{ echo(text: "on") }', agent).catch(
          (error: unknown) => error,
        );
        if (!isDeepStrictEqual((answer as { data?: unknown }).data, { echo: "on" })) failures.push(answer);
      } while (!done);
      return failures;
    });
    one.child.kill("SIGTERM");
    const stopping = await fetch(`http://127.0.0.1:${ports[0]}/health/ready`);
    expect([stopping.status, await stopping.json()]).toEqual([503, { status: "stopping" }]);
    expect(await one.exit).toBe(0);
    const again = startAt(ports[0]);
    await again.ready;
    await until(() => balancer.ready.has(ports[0]));
    other.child.kill("SIGTERM");
    expect(await other.exit).toBe(0);
    done = true;
    expect((await Promise.all(load)).flat()).toEqual([]);
    await agent.close();
    await balancer.stop();
    again.child.kill("SIGTERM");
    await again.exit;
  }, 90_000);

  it("killed within an export leaves a transfer that broke, never a file that looks whole", async () => {
    const lists = await startListGraph();
    lists.rows = { count: 1_000_000, at: () => ({}) };
    const port = await freePort();
    const { child, ready, exit } = start({ SUPERGRAPH: lists.supergraph, PORT: String(port) });
    await ready;
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/csv" },
      body: JSON.stringify({ query: "{ items { nodes { id } } }" }),
    });
    const reader = response.body!.getReader();
    await reader.read();
    child.kill("SIGKILL");
    await exit;
    const rest = async () => {
      while (!(await reader.read()).done);
    };
    await expect(rest()).rejects.toThrow("terminated");
    await lists.stop();
  });

  it("takes a new supergraph on SIGHUP", async () => {
    const port = await freePort();
    const { child, ready, output } = start({ SUPERGRAPH: graph.supergraph, PORT: String(port) });
    await ready;
    // The same but for its end, at the same time of change: what looks at the file would not see it.
    const { atime, mtime } = statSync(graph.supergraph);
    appendFileSync(graph.supergraph, "# new\n");
    utimesSync(graph.supergraph, atime, mtime);
    child.kill("SIGHUP");
    await until(() => output().includes("a new supergraph"));
    expect(await (await ask(port, '{ echo(text: "still") }')).json()).toMatchObject({
      data: { echo: "still" },
    });
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
