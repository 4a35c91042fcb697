import type { SeedTables } from "@youth-graph/subgraph";
import { programsWorld } from "@youth-graph/world";

/** This service's part of the demonstration world; its divisions are copies that come from their owner. */
export function programsSeed(options: { copies: number }): SeedTables {
  const { ProgramsFigure: Figure, ...tables } = programsWorld(options);
  return { ...tables, Figure };
}
