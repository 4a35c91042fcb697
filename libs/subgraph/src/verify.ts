import type { Environment } from "./environment";
import type { SubgraphManifest } from "./manifest";
import type { CheckFound } from "./tables/copy-check";
import { unreadable, withConsumers } from "./with-consumers";

/** What the comparison of a copy with its owner's rows has found. */
export interface Verified extends CheckFound {
  type: string;
  /** Rows that the copy cannot store as their owner has them. */
  setAside: number;
}

/**
 * Compares copies with their owners' rows, those named or all, row by row where they differ, and mends them unless told
 * only to look. It does not matter whether the service runs.
 * @throws Error one sentence, for a type of which there is no copy or an owner that does not answer
 */
export function verify(
  manifest: SubgraphManifest,
  environment: Environment,
  { named, mend }: { named: readonly string[]; mend: boolean },
): Promise<Verified[]> {
  return withConsumers(manifest, environment, named, async ({ wanted, copies, consumers }) => {
    const types = wanted.map(({ type }) => type);
    const found = new Map<string, CheckFound>();
    for (const [source, consumer] of consumers) {
      const ofSource = await consumer.verify(types, { mend }).catch((error: unknown) => {
        throw unreadable(source, error);
      });
      for (const [type, each] of ofSource) found.set(type, each);
    }
    const states = new Map(copies.states.map(state => [state.type, state]));
    return types.map(type => ({
      type,
      ...(found.get(type) as CheckFound),
      setAside: states.get(type)?.setAside ?? 0,
    }));
  });
}
