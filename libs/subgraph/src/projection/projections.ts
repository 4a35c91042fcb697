import { columnsOf, modelOf, toOnesOf, type Class, type Model } from "@youth-graph/query";
import type { SubgraphManifest } from "../manifest";

/** A foreign type of which this service keeps a copy. */
export interface Projection {
  model: Model & { source: string };
  /** The columns copied, as the feed is asked for them: `name`, and for a relation its own name; the id apart. */
  attributes: string[];
  /** The same as columns of the table. */
  columns: string[];
}

/** The copies that a service keeps, from its declarations. */
export function projectionsOf({ foreign }: Pick<SubgraphManifest, "foreign">): Projection[] {
  return foreign.flatMap((target: Class) => {
    const model = modelOf(target);
    if (model.source === undefined) return [];
    const stored = [...columnsOf(model), ...toOnesOf(model)].filter(({ name }) => name !== "id");
    return {
      model: { ...model, source: model.source },
      attributes: stored.map(({ name }) => name),
      columns: stored.map(({ column }) => column),
    };
  });
}

/** The services that a service copies from. */
export const sourcesOf = (manifest: Pick<SubgraphManifest, "foreign">): string[] => [
  ...new Set(projectionsOf(manifest).map(({ model }) => model.source)),
];
