import { code, face, int, text, toMany } from "@youth-graph/query";
import { Sourced } from "./sourced";
import { YouthHomeFace } from "./youth-home";

@face({
  owner: "venues",
  description:
    "A kind of venue (阵地类型). The report announces six (六项阵地) and names five: the sixth is UNSPECIFIED_IN_SOURCE.",
  naturalKey: "code",
})
export abstract class VenueKindFace extends Sourced {
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

  @toMany(() => YouthHomeFace, "kind", "The Youth Homes of this kind (青年之家).")
  youthHomes!: YouthHomeFace[];
}
