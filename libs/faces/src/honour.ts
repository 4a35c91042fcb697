import { enumeration, face, graphEnum, int, text, toOne } from "@youth-graph/query";
import { BranchFace } from "./branch";
import { DivisionFace } from "./division";
import { Sourced } from "./sourced";

export const HonourLevel = graphEnum("HonourLevel", "Who awards it (荣誉级别).", {
  NATIONAL: "National (全国)",
  PROVINCIAL: "Provincial (省级)",
  CITY: "City (市级)",
  COUNTY: "County or district (县区级)",
});
export type HonourLevel = keyof typeof HonourLevel;

export const HonourCategory = graphEnum(
  "HonourCategory",
  "Category of an honour, normalised from its title (荣誉类别).",
  {
    MAY_FOURTH_RED_BANNER_COMMITTEE: "May 4th Red Banner League committee (五四红旗团委)",
    MAY_FOURTH_RED_BANNER_BRANCH: "May 4th Red Banner (general) branch (五四红旗团支部、总支)",
    OUTSTANDING_LEAGUE_MEMBER: "Outstanding League member (优秀共青团员)",
    OUTSTANDING_LEAGUE_CADRE: "Outstanding League cadre (优秀共青团干部)",
    THREE_SERVICES_OUTSTANDING_PROJECT: "Outstanding Three Services project (“三下乡”优秀项目)",
    OTHER: "Another honour (其他)",
  },
);
export type HonourCategory = keyof typeof HonourCategory;

@face({
  owner: "organization",
  description: "An honour (荣誉), its title as printed.",
  place: "division",
})
export abstract class HonourFace extends Sourced {
  @text("Title as printed (荣誉名称).", { searchable: true })
  title!: string;

  @text("English title.", { nullable: true })
  titleEn!: string | null;

  @enumeration(HonourCategory, "Category, normalised (类别).")
  category!: HonourCategory;

  @enumeration(HonourLevel, "Level (级别).", { index: true })
  level!: HonourLevel;

  @int("Year of the award; null when the source gives none (年度).", { nullable: true, additive: false })
  year!: number | null;

  @text("Who awarded it; null when the source gives none (授予单位).", { nullable: true })
  issuer!: string | null;

  @text("The recipient as printed; null when the source gives none (获奖者).", { nullable: true })
  awardedTo!: string | null;

  @toOne(
    () => BranchFace,
    "The League organization that holds it; null when it is none or not given (团组织).",
    { nullable: true },
  )
  branch!: BranchFace | null;

  @toOne(() => DivisionFace, "Where (所在区划).")
  division!: DivisionFace;
}
