import type { SeedTables } from "@youth-graph/subgraph";
import { workforceWorld } from "@youth-graph/world";

/** This service's part of the demonstration world. */
export function workforceSeed(options: { copies: number }): SeedTables {
  const { WorkforceFigure: Figure, ...tables } = workforceWorld(options);
  return { ...tables, Figure };
}
