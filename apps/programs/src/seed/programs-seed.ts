import type { SeedTables } from "@youth-graph/subgraph";
import { organizationWorld, programsWorld, venuesWorld, workforceWorld } from "@youth-graph/world";

/** This service's part of the demonstration world, and what it copies of its neighbours' parts. */
export function programsSeed(options: { copies: number }): SeedTables {
  const { ProgramsFigure: Figure, ...tables } = programsWorld(options);
  const { Branch } = organizationWorld(options);
  const { ServiceRecord, Assignment } = workforceWorld(options);
  const { YouthHome } = venuesWorld(options);
  return { ...tables, Figure, Branch, ServiceRecord, Assignment, YouthHome };
}
