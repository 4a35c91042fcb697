import type { HonourRow } from "../rows/branch";
import { DONGBEIYUAN, DONGBEIYUAN_CODE } from "./organizations";
import { worldId } from "../world-id";

/** The two honours of the report, titles as printed, neither with a year. */
export function* reportedHonours(districtId: string): Generator<HonourRow> {
  yield {
    id: worldId("honour", "may-fourth-red-banner"),
    title: "全国五四红旗团总支",
    titleEn: "National May 4th Red Banner general branch",
    category: "MAY_FOURTH_RED_BANNER_BRANCH",
    level: "NATIONAL",
    year: null,
    issuer: null,
    branchId: worldId("branch", DONGBEIYUAN_CODE),
    awardedTo: DONGBEIYUAN.name,
    divisionId: worldId("division", DONGBEIYUAN_CODE),
    provenance: "REPORTED",
    note: "Year and issuer are not in the source. The title looks like a colloquial form of the category 五四红旗团支部(总支).",
  };
  yield {
    id: worldId("honour", "three-services-outstanding-project"),
    title: "山东省“三下乡”优秀项目",
    titleEn: 'Shandong outstanding project of "Three Services to the Countryside"',
    category: "THREE_SERVICES_OUTSTANDING_PROJECT",
    level: "PROVINCIAL",
    year: null,
    issuer: null,
    branchId: null,
    awardedTo: null,
    divisionId: districtId,
    provenance: "REPORTED",
    note: "Recipient and year are not in the source; told of the university practice resource.",
  };
}
