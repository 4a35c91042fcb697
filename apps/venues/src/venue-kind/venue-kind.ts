import { code, int, noun, text, toMany } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check } from "typeorm";
import { YouthHome } from "../youth-home/youth-home";

@noun({
  description:
    "A kind of venue (阵地类型). The report announces six (六项阵地) and names five: the sixth is UNSPECIFIED_IN_SOURCE.",
  naturalKey: "code",
})
@Check("venue_kind_position_check", "position >= 1")
export class VenueKind extends Row {
  // Text, no enum: kinds are rows, and a further one is no change of the schema.
  @code(
    "Short name for programs (代号): PARTY_MASS_SERVICE_CENTRE, INNOVATION_PARK, BUSINESS_DISTRICT, LIVE_STREAMING_BASE, RURAL_REVITALISATION or UNSPECIFIED_IN_SOURCE.",
    { unique: true },
  )
  code!: string;

  @int("Place in the report's order, from 1 (序号).", { unique: true })
  position!: number;

  @text("Name as printed (名称).", { searchable: true })
  name!: string;

  @text("English name.")
  nameEn!: string;

  @text("What the report says it is for, in English (用途); null for the sixth, of which it says nothing.", {
    nullable: true,
    filter: false,
    sort: false,
  })
  purpose!: string | null;

  @toMany(() => YouthHome, "kind", "The Youth Homes of this kind (青年之家).")
  youthHomes!: YouthHome[];
}
