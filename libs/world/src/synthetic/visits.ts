import { eachDay, weekday } from "../calendar";
import { seeded } from "../random";
import type { VisitCountRow } from "../rows/opening";
import type { VenueKindCode } from "../rows/youth-home";
import { worldId } from "../world-id";
import { YEAR_END, YEAR_START } from "../world-today";
import { homes } from "./homes";
import { isOpenOn } from "./opening";

/** Visits on a usual weekday. */
const USUAL: Readonly<Record<VenueKindCode, number>> = {
  PARTY_MASS_SERVICE_CENTRE: 18,
  INNOVATION_PARK: 30,
  BUSINESS_DISTRICT: 55,
  LIVE_STREAMING_BASE: 40,
  RURAL_REVITALISATION: 8,
  UNSPECIFIED_IN_SOURCE: 12,
};

const WEEKEND_FACTOR = 1.6;

/** A year of daily visits, a row for every day on which the home was open. */
export function* visitCounts(copy: number): Generator<VisitCountRow> {
  for (const home of homes(copy)) {
    const random = seeded(`visits/${home.key}`);
    const method = random.chance(0.5) ? "CHECK_IN" : "HEADCOUNT";
    for (const day of eachDay(YEAR_START, YEAR_END)) {
      const usual = USUAL[home.kind] * (weekday(day) > 5 ? WEEKEND_FACTOR : 1);
      const visits = random.chance(0.02) ? 0 : Math.round(usual * (0.4 + 1.2 * random.next()));
      if (isOpenOn(home, day))
        yield {
          id: worldId("visit-count", `${home.key}/${day}`),
          youthHomeId: home.row.id,
          day,
          visits,
          method,
          provenance: "SYNTHETIC",
          note: null,
        };
    }
  }
}
