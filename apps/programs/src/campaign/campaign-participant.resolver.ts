import { Measure } from "@youth-graph/faces";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { participantMeasure } from "./campaign-participant.rules";
import { CampaignParticipant } from "./campaign-participant";

@Resolver(() => CampaignParticipant)
export class CampaignParticipantResolver {
  @FieldResolver(() => Measure, { description: "How many take part, and what the number counts (参与数)." })
  measure(@Root() participant: CampaignParticipant): Measure {
    return participantMeasure(participant);
  }
}
