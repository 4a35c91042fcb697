import { ChildProcess, spawn } from "node:child_process";
import { freePort } from "./free-port";

export interface ServiceOptions {
  /** The script for `node`, with its arguments after it. */
  command: string[];
  /** Added to this process's environment; PORT and HOST are set here. */
  env?: Record<string, string>;
  /** A free one unless given. */
  port?: number;
  /** Ready when this path answers 2xx. */
  readyPath?: string;
  /** In milliseconds. */
  timeout?: number;
}

export interface ServiceProcess {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  url: string;
  port: number;
  pid: number;
  /** All that it has written to stdout and stderr so far. */
  output(): string;
  /** Sends SIGTERM (SIGKILL after 10 s) and gives the exit code; null when a signal ended it. */
  stop(): Promise<number | null>;
}

/** Starts a Node service as a child process and waits until it is ready; fails with its output when it is not. */
export async function startService(options: ServiceOptions): Promise<ServiceProcess> {
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, options.command, {
    env: { ...process.env, ...options.env, HOST: "127.0.0.1", PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", chunk => (written += String(chunk)));
  const exited = new Promise<number | null>(resolve => child.once("close", code => resolve(code)));
  const url = `http://127.0.0.1:${port}`;
  try {
    await ready(url + (options.readyPath ?? "/health/ready"), child, options.timeout ?? 20_000);
  } catch (error) {
    child.kill("SIGKILL");
    await exited;
    throw new Error(`${options.command.join(" ")}: ${(error as Error).message}\n${written}`, {
      cause: error,
    });
  }
  return {
    url,
    port,
    pid: child.pid!,
    output: () => written,
    async stop() {
      child.kill("SIGTERM");
      const last = setTimeout(() => child.kill("SIGKILL"), 10_000);
      const code = await exited;
      clearTimeout(last);
      return code;
    },
  };
}

async function ready(url: string, child: ChildProcess, timeout: number): Promise<void> {
  const deadline = Date.now() + timeout;
  while (child.exitCode === null && child.signalCode === null) {
    const answered = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      response => response.ok,
      () => false,
    );
    if (answered) return;
    if (Date.now() > deadline) throw new Error(`not ready after ${timeout} ms at ${url}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`ended before it was ready (exit ${child.exitCode ?? child.signalCode})`);
}
