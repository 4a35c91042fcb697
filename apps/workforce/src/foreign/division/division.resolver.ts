import type { Row } from "@youth-graph/query";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { DivisionForces } from "./division-forces";
import { Division } from "./division";

@Resolver(() => Division)
export class DivisionResolver {
  @FieldResolver(() => DivisionForces, {
    nullable: true,
    description:
      "The three forces in this division and its subtree: cadres, social workers, volunteers (三股力量).",
  })
  forces(@Root() division: Row): Row {
    return { ...division, __typename: "DivisionForces" };
  }
}
