import { migrate } from "./database/migrate";
import { seed } from "./database/seed";
import { readEnvironment } from "./environment";
import type { SubgraphManifest } from "./manifest";
import { rebuild } from "./rebuild";
import { buildSubgraph } from "./schema/build-subgraph";
import { printSubgraph } from "./schema/print-subgraph";
import { serve } from "./server/serve";
import { verify } from "./verify";

/** The command line of every service: nothing to serve, or `migrate`, `seed [--copies N]`, `rebuild [Type …]`, `verify [--look] [Type …]`, `schema`. */
export async function run(
  manifest: SubgraphManifest,
  [command, ...options]: readonly string[] = process.argv.slice(2),
): Promise<void> {
  try {
    await commandOf(manifest, command, options);
  } catch (error) {
    process.stderr.write(`${manifest.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function commandOf(
  manifest: SubgraphManifest,
  command: string | undefined,
  options: readonly string[],
): Promise<void> {
  switch (command) {
    case undefined:
      return serveUntilSignal(manifest);
    case "schema":
      process.stdout.write(printSubgraph(await buildSubgraph(manifest)));
      return;
    case "migrate": {
      const ran = await migrate(manifest, readEnvironment(manifest).DATABASE_URL);
      process.stdout.write(
        `${manifest.name}: ${ran.length === 0 ? "up to date" : `ran ${ran.join(", ")}`}\n`,
      );
      return;
    }
    case "seed": {
      const counts = await seed(manifest, readEnvironment(manifest).DATABASE_URL, copiesOf(options));
      const total = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
      process.stdout.write(
        `${manifest.name}: ${total === null ? "already holds data; nothing was written" : `${total} rows written`}\n`,
      );
      return;
    }
    case "rebuild": {
      const counts = await rebuild(manifest, readEnvironment(manifest), options);
      for (const [type, rows] of Object.entries(counts))
        process.stdout.write(`${manifest.name}: ${type} built anew, ${rows} rows\n`);
      return;
    }
    case "verify": {
      const look = options.includes("--look");
      const named = options.filter(option => option !== "--look");
      const copies = await verify(manifest, readEnvironment(manifest), { named, mend: !look });
      for (const { type, rows, differing, mended, setAside } of copies)
        process.stdout.write(
          `${manifest.name}: ${type} ${rows} rows, ${differing} differing, ${mended} mended${setAside > 0 ? `, ${setAside} set aside` : ""}\n`,
        );
      if (copies.some(({ differing, setAside }) => differing + setAside > 0)) process.exitCode = 1;
      return;
    }
    default:
      throw new Error(
        `"${command}" is no command; there are migrate, seed, rebuild, verify and schema, or none to serve.`,
      );
  }
}

function copiesOf([flag, value]: readonly string[]): number {
  if (flag === undefined) return 1;
  const copies = Number(value);
  if (flag !== "--copies" || !Number.isInteger(copies) || copies < 1)
    throw new Error("seed takes --copies N, N from 1.");
  return copies;
}

async function serveUntilSignal(manifest: SubgraphManifest): Promise<void> {
  const service = await serve(manifest, readEnvironment(manifest));
  const fail = (error: unknown): void => {
    process.stderr.write(`${manifest.name}: could not stop cleanly: ${String(error)}\n`);
    process.exit(1);
  };
  const stop = (): void => void service.close().then(() => process.exit(0), fail);
  process.once("SIGINT", stop).once("SIGTERM", stop);
}
