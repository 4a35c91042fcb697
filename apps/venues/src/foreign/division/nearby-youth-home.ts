import { graphEnum } from "@youth-graph/query";
import { Field, ObjectType } from "type-graphql";

export const Nearness = graphEnum(
  "Nearness",
  "How near two places are by the divisions they share (行政区划远近): no distance in metres.",
  {
    SAME_COMMUNITY: "In the same village or community (同一村社区)",
    SAME_STREET_OR_TOWN: "In the same sub-district or town (同一街道、镇)",
    SAME_DISTRICT: "In the same district, or no finer place is known (同一区)",
  },
);
export type Nearness = keyof typeof Nearness;

@ObjectType({
  description: "A Youth Home near a division, by administration (就近的青年之家).",
  simpleResolvers: true,
})
export class NearbyYouthHome {
  /** UUID of the home; its resolver reads the rest when asked. */
  youthHomeId!: string;

  @Field(() => Nearness, { description: "How near it is (远近)." })
  nearness!: Nearness;
}
