import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../ports";
import { SERVICES } from "../../services";

/** What a fake service says of itself. */
interface FakeAnswer {
  pid: number;
  databaseUrl: string;
  version: string;
  /** How often it was asked how far its copies are. */
  looks: number;
}

/** An `npm start` that a test started. */
export interface Launched {
  ports: Record<string, number>;
  pid: number;
  exit: Promise<number | null>;
  output(): string;
  /** Waits until it has said this. */
  said(what: RegExp): Promise<void>;
  /** What a fake service answers. */
  ask(service: string, path?: string): Promise<FakeAnswer>;
  signal(name: NodeJS.Signals): Promise<number | null>;
}

/** Runs `node tools/start.mjs`, or another command for it, of the checkout at `root` with free ports. */
export async function launch(
  root: string,
  env: Record<string, string> = {},
  args: string[] = [],
  [command, ...first]: string[] = [process.execPath, "tools/start.mjs"],
): Promise<Launched> {
  const ports: Record<string, number> = {};
  for (const { name } of SERVICES) ports[name] = await freePort();
  const variables = Object.entries(ports).map(([name, port]) => [
    name === "gateway" ? "PORT" : `${name.toUpperCase()}_PORT`,
    String(port),
  ]);
  const child = spawn(command!, [...first, ...args], {
    cwd: root,
    env: { ...process.env, ...Object.fromEntries(variables), ...env },
  });
  let written = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", chunk => (written += String(chunk)));
  const exit = new Promise<number | null>(resolve => child.once("exit", code => resolve(code)));
  return {
    ports,
    pid: child.pid!,
    exit,
    output: () => written,
    async said(what) {
      for (let tries = 0; !what.test(written); tries += 1) {
        if (tries > 1200 || child.exitCode !== null) throw new Error(`It never said ${what}:\n${written}`);
        await wait(50);
      }
    },
    async ask(service, path = "/") {
      return (await (await fetch(`http://127.0.0.1:${ports[service]}${path}`)).json()) as never;
    },
    signal(name) {
      child.kill(name);
      return exit;
    },
  };
}

export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
