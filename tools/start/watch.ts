import { watch as watchFile } from "node:fs";
import { basename, dirname, join } from "node:path";
import { context } from "esbuild";
import { bundleOptions } from "../build/bundle";
import { ROOT } from "../root";
import { GATEWAY, SERVICES } from "../services";
import type { System } from "./system";

/** Rebuilds a service when a source of it changes and restarts that one; the gateway also when the supergraph changes. */
export async function watch(system: System, note: (line: string) => void): Promise<() => Promise<void>> {
  const restart = oneAtATime(async (name: string) => {
    const begun = performance.now();
    try {
      if (name !== GATEWAY.name) await system.command(name, "migrate");
      await system.start(name);
      note(`  ↻ ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    } catch (error) {
      note((error as Error).message);
    }
  });
  const contexts = await Promise.all(
    SERVICES.map(({ name }) => watchBundle(name, () => restart(name), note)),
  );
  const supergraph = watchSupergraph(() => restart(GATEWAY.name));
  return async () => {
    supergraph();
    await Promise.all(contexts.map(each => each.dispose()));
  };
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
  let timer: NodeJS.Timeout | undefined;
  // The folder, since an editor may replace the file.
  const watcher = watchFile(dirname(file), (_, changedFile) => {
    if (changedFile !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, 200);
  });
  return () => watcher.close();
}

/** Runs `work` for one name after the other, and never twice for changes that came while it waited. */
function oneAtATime(work: (name: string) => Promise<void>): (name: string) => void {
  const waiting = new Set<string>();
  let last = Promise.resolve();
  return name => {
    if (waiting.has(name)) return;
    waiting.add(name);
    last = last.then(() => {
      waiting.delete(name);
      return work(name);
    });
  };
}
