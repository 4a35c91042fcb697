import { columnsOf, modelOf, toOnesOf, type Class, type Model } from "@youth-graph/query";
import type { SubgraphManifest } from "../manifest";

/** A foreign type of which this service keeps a copy. */
export interface Projection {
  type: string;
  /** The service that owns it. */
  source: string;
  /** Quoted name of the local table. */
  table: string;
  model: Model;
  /** The columns copied, the id apart. */
  columns: string[];
  /** The same as the owner's feed is asked for them: `Branch.name,Branch.division`. */
  asked: string;
}

/** The copies that a service keeps, from its declarations. */
export function projectionsOf({ foreign }: Pick<SubgraphManifest, "foreign">): Projection[] {
  return foreign.flatMap((target: Class) => {
    const model = modelOf(target);
    const { name, source, table } = model;
    if (source === undefined || table === null) return [];
    const stored = [...columnsOf(model), ...toOnesOf(model)].filter(attribute => attribute.name !== "id");
    return {
      type: name,
      source,
      table,
      model,
      columns: stored.map(({ column }) => column),
      asked: stored.map(attribute => `${name}.${attribute.name}`).join(),
    };
  });
}

/** The services that a service copies from. */
export const sourcesOf = (manifest: Pick<SubgraphManifest, "foreign">): string[] => [
  ...new Set(projectionsOf(manifest).map(({ source }) => source)),
];
