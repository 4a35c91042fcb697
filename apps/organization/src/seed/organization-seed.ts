import type { SeedTables } from "@youth-graph/subgraph";
import { organizationWorld } from "@youth-graph/world";

/** This service's part of the demonstration world. */
export function organizationSeed(options: { copies: number }): SeedTables {
  const { OrganizationFigure: Figure, ...tables } = organizationWorld(options);
  return { ...tables, Figure };
}
