import { watch as watchFile } from "node:fs";
import { basename, dirname, join } from "node:path";
import { context } from "esbuild";
import { bundleOptions } from "../build/bundle";
import { ROOT } from "../root";
import { GATEWAY, SERVICES } from "../services";
import { composeAnew, supergraph } from "./composition";
import type { System } from "./system";

/**
 * Rebuilds a service when a source of it changes, composes the graph anew when what it declares has changed, and puts the new version
 * in place of the one that runs; the gateway's also when the supergraph changes. Whatever fails, the version before goes on.
 */
export async function watch(system: System, note: (line: string) => void): Promise<() => Promise<void>> {
  const changed = new Set<string>();
  let served = supergraph();

  async function replace(name: string): Promise<void> {
    const begun = performance.now();
    try {
      if (name !== GATEWAY.name) await system.command(name, "migrate");
      await system.start(name);
      changed.delete(name);
      note(`  ↻ ${name} (${seconds(begun)})`);
    } catch (error) {
      note(`${(error as Error).message}\n  Until that is mended, the version before goes on.`);
    }
  }
  async function round(): Promise<void> {
    const services = [...changed].filter(name => name !== GATEWAY.name);
    const begun = performance.now();
    try {
      const written = await composeAnew(services);
      if (written !== undefined) note(`  ↻ schema files (${seconds(begun)}) ${written}`);
    } catch (error) {
      return note(block((error as { stderr?: string }).stderr || (error as Error).message));
    }
    for (const name of services) await replace(name);
    // A graph whose services are not all there would promise what nobody answers.
    if (services.some(name => changed.has(name))) return;
    const composed = supergraph();
    if (composed !== served) changed.add(GATEWAY.name);
    if (changed.has(GATEWAY.name)) await replace(GATEWAY.name);
    if (!changed.has(GATEWAY.name)) served = composed;
  }

  const soon = oneAtATime(round);
  const contexts = await Promise.all(
    SERVICES.map(({ name }) =>
      watchBundle(
        name,
        () => {
          changed.add(name);
          soon();
        },
        note,
      ),
    ),
  );
  const watched = watchSupergraph(soon);
  return async () => {
    watched();
    await Promise.all(contexts.map(each => each.dispose()));
  };
}

const seconds = (begun: number): string => `${((performance.now() - begun) / 1000).toFixed(1)} s`;

function block(reason: string): string {
  const lines = reason.trim().split("\n");
  return [
    "",
    "  ✗ The graph was not composed; the one before goes on answering:",
    ...lines.map(line => `      ${line}`),
    "",
  ].join("\n");
}

/** Resolves when the sources are as they were at some moment from which on every change is seen. */
async function watchBundle(name: string, changed: () => void, note: (line: string) => void) {
  let seen = false;
  let firstSeen!: () => void;
  const first = new Promise<void>(resolve => (firstSeen = resolve));
  const bundle = await context({
    ...bundleOptions(name),
    plugins: [
      {
        name: "restart",
        setup: build =>
          build.onEnd(({ errors }) => {
            for (const { text, location } of errors)
              note(`${location?.file ?? name}:${location?.line ?? ""} ${text}`);
            // The first build is the one that runs already.
            if (seen && errors.length === 0) changed();
            seen = true;
            firstSeen();
          }),
      },
    ],
  });
  await bundle.watch();
  await first;
  return bundle;
}

function watchSupergraph(changed: () => void): () => void {
  const file = join(ROOT, "apps", GATEWAY.name, "supergraph.graphql");
  // The folder, since an editor may replace the file.
  const watcher = watchFile(dirname(file), (_, changedFile) => {
    if (changedFile === basename(file)) changed();
  });
  return () => watcher.close();
}

/** One declaration is in several bundles, which are ready one after the other. */
const untilQuiet = 300;

/** Runs `work` once changes have stopped coming, one time after the other. */
function oneAtATime(work: () => Promise<void>): () => void {
  let last = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(work)), untilQuiet);
  };
}
