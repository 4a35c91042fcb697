import type { SeedTables } from "@youth-graph/subgraph";
import { organizationWorld, programsWorld, workforceWorld } from "@youth-graph/world";

/** This service's part of the demonstration world, and what it copies of its neighbours' parts. */
export function workforceSeed(options: { copies: number }): SeedTables {
  const { WorkforceFigure: Figure, ...tables } = workforceWorld(options);
  const { Branch } = organizationWorld(options);
  const { Project, Session } = programsWorld(options);
  return { ...tables, Figure, Branch, Project, Session };
}
