import { code, enumeration, graphEnum, hiddenIds, Stub, text } from "@youth-graph/query";
import { ObjectType } from "type-graphql";

export const DivisionLevel = graphEnum("DivisionLevel", "Level of a division (区划级别).", {
  DISTRICT: "District (区)",
  STREET: "Sub-district (街道)",
  TOWN: "Town (镇)",
  RESIDENTS_COMMITTEE: "Residents' committee: an urban community (居民委员会)",
  VILLAGERS_COMMITTEE: "Villagers' committee: a village (村民委员会)",
});
export type DivisionLevel = keyof typeof DivisionLevel;

/**
 * The thin local copy of the divisions that every service but their owner keeps, so that `within` and filters by
 * place mean the same in all of them. The owner shows these columns; here they only filter and sort.
 */
@ObjectType()
export abstract class BackboneDivision extends Stub {
  @code("Division code of the 2023 edition (区划代码); a code is no identity.", {
    nullable: true,
    index: true,
    field: false,
  })
  code!: string | null;

  @text("Name as printed (名称).", { field: false })
  name!: string;

  @enumeration(DivisionLevel, "Level (级别).", { field: false })
  level!: DivisionLevel;

  @hiddenIds("The division and all above it, root first.")
  ancestorIds!: string[];
}
