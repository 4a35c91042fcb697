import { eachDay, isHoliday, weekday } from "../calendar";
import type { OpeningHoursExceptionRow, OpeningHoursRow } from "../rows/opening";
import type { VenueKindCode } from "../rows/youth-home";
import { worldId } from "../world-id";
import { HOLIDAY_END, HOLIDAY_START } from "../world-today";
import { type HomePlan, homes } from "./homes";

/** Weekly hours: which weekdays, from when to when (local time). */
interface Hours {
  weekdays: readonly number[];
  opensAt: string;
  closesAt: string;
}

const OFFICE: Hours = { weekdays: [1, 2, 3, 4, 5, 6], opensAt: "09:00", closesAt: "17:30" };
const MALL: Hours = { weekdays: [1, 2, 3, 4, 5, 6, 7], opensAt: "10:00", closesAt: "21:00" };
const RURAL: Hours = { weekdays: [2, 3, 4, 5, 6, 7], opensAt: "08:30", closesAt: "17:00" };

const HOURS: Readonly<Record<VenueKindCode, Hours>> = {
  PARTY_MASS_SERVICE_CENTRE: OFFICE,
  INNOVATION_PARK: OFFICE,
  BUSINESS_DISTRICT: MALL,
  LIVE_STREAMING_BASE: MALL,
  RURAL_REVITALISATION: RURAL,
  UNSPECIFIED_IN_SOURCE: OFFICE,
};

export function isOpenOn({ kind }: HomePlan, day: string): boolean {
  return HOURS[kind].weekdays.includes(weekday(day)) && !isHoliday(day);
}

/** Whether the home is open on that day for the whole of a local time span. */
export function isOpenFor(home: HomePlan, day: string, from: string, to: string): boolean {
  const { opensAt, closesAt } = HOURS[home.kind];
  return isOpenOn(home, day) && from >= opensAt && to <= closesAt;
}

const SYNTHETIC = { provenance: "SYNTHETIC", note: null } as const;

/** Hours of all sixteen, made up: none is in the source. */
export function* openingHours(copy: number): Generator<OpeningHoursRow> {
  for (const { key, kind, row } of homes(copy))
    for (const day of HOURS[kind].weekdays)
      yield {
        id: worldId("opening-hours", `${key}/${day}`),
        youthHomeId: row.id,
        weekday: day,
        opensAt: HOURS[kind].opensAt,
        closesAt: HOURS[kind].closesAt,
        validFrom: "2020-07-01",
        validTo: null,
        ...SYNTHETIC,
      };
}

/** Closed over Spring Festival. */
export function* openingHoursExceptions(copy: number): Generator<OpeningHoursExceptionRow> {
  for (const { key, row } of homes(copy))
    for (const day of eachDay(HOLIDAY_START, HOLIDAY_END))
      yield {
        id: worldId("opening-hours-exception", `${key}/${day}`),
        youthHomeId: row.id,
        day,
        isClosed: true,
        opensAt: null,
        closesAt: null,
        reason: "春节",
        ...SYNTHETIC,
      };
}
