import { VenueKindFace } from "@youth-graph/faces";
import { noun, text } from "@youth-graph/query";
import { Check } from "typeorm";

@noun()
@Check("venue_kind_position_check", "position >= 1")
export class VenueKind extends VenueKindFace {
  @text("What the report says it is for, in English (用途); null for the sixth, of which it says nothing.", {
    nullable: true,
    filter: false,
    sort: false,
  })
  purpose!: string | null;
}
