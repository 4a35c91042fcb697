import type { Pool } from "pg";
import pino from "pino";
import { dataSourceOf } from "./database/data-source";
import { poolOf } from "./database/pool";
import type { Environment } from "./environment";
import { catalogOf, type SubgraphManifest } from "./manifest";
import { Copies } from "./projection/copies";
import { consumersOf } from "./projection/keep-copies";
import { projectionsOf, type Projection } from "./projection/projections";
import type { SourceConsumer } from "./projection/source-consumer";

export interface CopiesAtHand {
  /** The copies that were named, or all. */
  wanted: readonly Projection[];
  pool: Pool;
  copies: Copies;
  /** By source; they do what those of the running service do, whichever of the two has the lock. */
  consumers: ReadonlyMap<string, SourceConsumer>;
}

/**
 * Does something with copies of a service, from another process than the one that serves.
 * @throws Error one sentence, for a type of which there is no copy
 */
export async function withConsumers<Result>(
  manifest: SubgraphManifest,
  environment: Environment,
  named: readonly string[],
  work: (hand: CopiesAtHand) => Promise<Result>,
): Promise<Result> {
  const catalog = catalogOf(manifest);
  const projections = projectionsOf(catalog);
  const known = projections.map(({ type }) => type);
  const unknown = named.find(type => !known.includes(type));
  if (unknown !== undefined)
    throw new Error(`${unknown} is no copy that this service keeps; there are ${known.join(", ")}.`);
  const wanted = projections.filter(({ type }) => named.length === 0 || named.includes(type));
  const source = await dataSourceOf(manifest, { url: environment.DATABASE_URL, poolSize: 2 }).initialize();
  try {
    const pool = poolOf(source);
    const copies = new Copies(pool);
    const consumers = consumersOf(
      {
        catalog,
        pool,
        copies,
        interval: environment.PROJECTION_INTERVAL_MS,
        urls: environment.SOURCE_URLS,
        secret: environment.GATEWAY_SECRET,
        log: pino({ level: "silent" }),
      },
      new AbortController().signal,
    );
    return await work({ wanted, pool, copies, consumers });
  } finally {
    await source.destroy();
  }
}

/** The sentence that says why a source cannot be read. */
export function unreadable(source: string, error: unknown): Error {
  // `fetch` keeps the reason in the cause.
  const { message, cause } = error as Error;
  const reason = cause instanceof Error ? `${message} (${cause.message})` : message;
  return new Error(`The ${source} service cannot be read: ${reason}`, { cause: error });
}
