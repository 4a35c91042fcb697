import { faces } from "@youth-graph/faces";
import { Figure } from "@youth-graph/figures";
import { usualPorts, defineSubgraph } from "@youth-graph/subgraph";
import { bookYouthHome } from "./booking/book-youth-home";
import { Booking } from "./booking/booking";
import { FigureResolver } from "./figure/figure.resolver";
import { Division } from "./foreign/division/division";
import { DivisionResolver } from "./foreign/division/division.resolver";
import { NearbyYouthHomeResolver } from "./foreign/division/nearby-youth-home.resolver";
import { VenueKindCountResolver } from "./foreign/division/venue-kind-count.resolver";
import { Inspection } from "./inspection/inspection";
import { ManagerTenure } from "./manager-tenure/manager-tenure";
import { migrations } from "./migrations";
import { OpeningHours } from "./opening-hours/opening-hours";
import { OpeningHoursException } from "./opening-hours/opening-hours-exception";
import { venuesSeed } from "./seed/venues-seed";
import { VenueFinding } from "./venue-finding/venue-finding";
import { VenueKind } from "./venue-kind/venue-kind";
import { VisitCount } from "./visit-count/visit-count";
import { YouthHome } from "./youth-home/youth-home";
import { YouthHomeResolver } from "./youth-home/youth-home.resolver";

/** Where youth meet. */
export const venues = defineSubgraph({
  name: "venues",
  port: usualPorts.venues,
  faces,
  nouns: [
    VenueKind,
    YouthHome,
    OpeningHours,
    OpeningHoursException,
    VisitCount,
    Inspection,
    ManagerTenure,
    Booking,
    VenueFinding,
  ],
  extensions: [Division],
  relationGroups: [],
  resolvers: [
    YouthHomeResolver,
    DivisionResolver,
    VenueKindCountResolver,
    NearbyYouthHomeResolver,
    FigureResolver,
  ],
  commands: [bookYouthHome],
  tables: [Figure],
  migrations,
  seed: venuesSeed,
});
