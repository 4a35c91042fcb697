import type { SeedTables } from "@youth-graph/subgraph";
import { venuesWorld } from "@youth-graph/world";

/** This service's part of the demonstration world; its divisions are copies that come from their owner. */
export function venuesSeed(options: { copies: number }): SeedTables {
  const { VenueFigure: Figure, ...tables } = venuesWorld(options);
  return { ...tables, Figure };
}
