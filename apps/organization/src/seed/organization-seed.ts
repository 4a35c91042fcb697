import type { SeedTables } from "@youth-graph/subgraph";
import { organizationWorld, programsWorld, venuesWorld, workforceWorld } from "@youth-graph/world";

/** This service's part of the demonstration world, and what it copies of its neighbours' parts. */
export function organizationSeed(options: { copies: number }): SeedTables {
  const { OrganizationFigure: Figure, ...tables } = organizationWorld(options);
  const { Post, SocialWorker, Volunteer } = workforceWorld(options);
  const { Project, Session } = programsWorld(options);
  const { YouthHome } = venuesWorld(options);
  return { ...tables, Figure, Post, SocialWorker, Volunteer, Project, Session, YouthHome };
}
