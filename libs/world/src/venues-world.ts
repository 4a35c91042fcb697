import { reportedFigures } from "./reported/figures";
import { VENUE_KINDS } from "./reported/venue-kinds";
import type { VenuesTables } from "./rows/venues";
import { bookings } from "./synthetic/bookings";
import { managerTenures } from "./synthetic/home-managers";
import { homes } from "./synthetic/homes";
import { inspections, venueFindings } from "./synthetic/inspections";
import { openingHours, openingHoursExceptions } from "./synthetic/opening";
import { visitCounts } from "./synthetic/visits";
import { type TablesOf, type WorldOptions, perCopy } from "./table";

/** The venues service's rows, table by table in the order in which they can be inserted. */
export function venuesWorld(options?: WorldOptions): TablesOf<VenuesTables> {
  return {
    VenueKind: VENUE_KINDS,
    YouthHome: perCopy(options, copy => homes(copy).map(({ row }) => row)),
    OpeningHours: perCopy(options, openingHours),
    OpeningHoursException: perCopy(options, openingHoursExceptions),
    VisitCount: perCopy(options, visitCounts),
    Inspection: perCopy(options, inspections),
    ManagerTenure: perCopy(options, managerTenures),
    Booking: perCopy(options, bookings),
    VenueFinding: perCopy(options, venueFindings),
    VenueFigure: perCopy({ copies: 1 }, () => reportedFigures("venues")),
  };
}
