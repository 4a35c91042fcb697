import { spawn } from "node:child_process";
import { join } from "node:path";
import { Failure } from "../../failure";
import { freePort } from "../../ports";
import { ROOT } from "../../root";
import type { Undo } from "../../start/until-stopped";
import type { BenchSystem } from "../bench-system";
import { hiveScript } from "./install";

export interface HiveGateway {
  url: string;
  pid: number;
}

/**
 * Runs Hive Gateway over our supergraph on the services of `system`, one process as ours is. The subgraph `node`, which lives inside our
 * gateway, is out of its reach; no operation here asks it.
 */
export async function startHiveGateway(system: BenchSystem, undo: Undo): Promise<HiveGateway> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      ...["--require", join(ROOT, "tools", "start", "watchdog.cjs")],
      hiveScript,
      "supergraph",
      join(ROOT, "apps", "gateway", "supergraph.graphql"),
      ...["--config-path", join(__dirname, "gateway.config.mjs")],
      ...["--host", "127.0.0.1", "--port", String(port), "--fork", "1"],
      "--disable-websockets",
    ],
    {
      cwd: __dirname,
      env: {
        ...process.env,
        // Else the gateway of Node's development mode, which looks for changes and shows more of errors.
        NODE_ENV: "production",
        BENCH_SERVICE_URLS: JSON.stringify(system.serviceUrls),
        BENCH_GATEWAY_SECRET: system.gatewaySecret,
      },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  let written = "";
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", chunk => (written += String(chunk)));
  const ended = new Promise<void>(resolve => child.once("close", () => resolve()));
  undo.push(async () => {
    child.kill("SIGTERM");
    const last = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(last);
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if (child.exitCode !== null) break;
    const answer = await fetch(new URL("/readiness", url)).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return { url, pid: child.pid! };
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Failure(`Hive Gateway did not start:\n${written.slice(-2_000)}`);
}
