import { Period } from "@youth-graph/faces";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { ResourceLink } from "./resource-link";

@Resolver(() => ResourceLink)
export class ResourceLinkResolver {
  @FieldResolver(() => Period, { description: "From when until when (合作期限)." })
  period(@Root() { periodStart, periodEnd }: ResourceLink): Period {
    return { start: periodStart, end: periodEnd };
  }
}
