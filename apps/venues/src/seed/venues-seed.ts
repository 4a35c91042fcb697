import type { SeedTables } from "@youth-graph/subgraph";
import { organizationWorld, programsWorld, venuesWorld } from "@youth-graph/world";

/** This service's part of the demonstration world, and what it copies of its neighbours' parts. */
export function venuesSeed(options: { copies: number }): SeedTables {
  const { VenueFigure: Figure, ...tables } = venuesWorld(options);
  const { Branch } = organizationWorld(options);
  const { Session } = programsWorld(options);
  return { ...tables, Figure, Branch, Session };
}
