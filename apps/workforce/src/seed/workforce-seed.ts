import type { SeedTables } from "@youth-graph/subgraph";
import { workforceWorld } from "@youth-graph/world";

/** This service's part of the demonstration world; its divisions are copies that come from their owner. */
export function workforceSeed(options: { copies: number }): SeedTables {
  const { WorkforceFigure: Figure, ...tables } = workforceWorld(options);
  return { ...tables, Figure };
}
