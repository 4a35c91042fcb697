import { RESOURCES } from "../reported/resources";
import { reportedPartners, reportedResourceLinks } from "../reported/partners";
import type { PartnerRow, ResourceKind, ResourceLinkRow, ResourceRow } from "../rows/resource";
import { worldId } from "../world-id";
import { places } from "./places";

export function resourceId(copy: number, kind: ResourceKind): string {
  return worldId("resource", `${places(copy).district.code}/${kind}`);
}

/** The five resources, one of each kind a district. */
export function* resources(copy: number): Generator<ResourceRow> {
  for (const resource of RESOURCES)
    yield {
      id: resourceId(copy, resource.kind),
      ...resource,
      divisionId: places(copy).district.id,
      provenance: copy === 1 ? "REPORTED" : "SYNTHETIC",
      note: null,
    };
}

/** Partners are the report's alone: nothing is gained by making some up for a synthetic district. */
export function* partners(copy: number): Generator<PartnerRow> {
  if (copy === 1) yield* reportedPartners(places(copy).district.id);
}

export function* resourceLinks(copy: number): Generator<ResourceLinkRow> {
  if (copy === 1) yield* reportedResourceLinks(kind => resourceId(copy, kind));
}
