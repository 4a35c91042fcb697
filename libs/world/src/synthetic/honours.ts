import { seeded } from "../random";
import { reportedHonours } from "../reported/honours";
import type { HonourRow } from "../rows/branch";
import { worldId } from "../world-id";
import { places } from "./places";
import { unitBranches } from "./unit-branches";

const COUNTY_HONOURS = 8;

/** The report's two, and a few county honours made up for branches of at least ten members. */
export function* honours(copy: number): Generator<HonourRow> {
  const { district } = places(copy);
  if (copy === 1) yield* reportedHonours(district.id);
  const random = seeded(`${district.code}/honours`);
  const able = random.shuffle(unitBranches(copy).filter(({ row }) => (row.memberCount ?? 0) >= 10));
  for (const { key, row, unit } of able.slice(0, COUNTY_HONOURS))
    yield {
      id: worldId("honour", `${key}/county`),
      title: "区级五四红旗团支部(总支)",
      titleEn: "District May 4th Red Banner (general) branch",
      category: "MAY_FOURTH_RED_BANNER_BRANCH",
      level: "COUNTY",
      year: random.int(2018, 2021),
      issuer: null,
      branchId: row.id,
      awardedTo: row.name,
      divisionId: unit.id,
      provenance: "SYNTHETIC",
      note: null,
    };
}
