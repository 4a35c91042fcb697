import type { YouthHomeStatus } from "@youth-graph/faces";
import type { UserError } from "@youth-graph/subgraph";
import type { VenuesErrorCode } from "../errors";
import { openDuring, type KnownHours } from "../opening-hours/open-during.rules";
import type { BookYouthHomeInput } from "./book-youth-home.inputs";

/** What booking needs to know of the home. */
export interface BookYouthHomeFacts {
  status: YouthHomeStatus;
  /** Places; null when not known. */
  capacity: number | null;
  hours: KnownHours;
  /** UUID of a booking of the home that holds a part of the time. */
  overlapping: string | null;
}

type Fault = UserError<VenuesErrorCode>;

/** One booking is of one day; longer use is agreed with the home. */
const maxHours = 12;

export const overlaps = (booking: string | null): Fault => ({
  code: "BOOKING_OVERLAPS",
  message: "Another booking of the home takes a part of this time.",
  path: ["startsAt"],
  current: booking === null ? null : { type: "Booking", uuid: booking },
});

/** All that is wrong at once, so that a form can show it; whose time makes no sense is told no more about time. */
export function bookYouthHomeRules(input: BookYouthHomeInput, facts: BookYouthHomeFacts, now: Date): Fault[] {
  const { status, capacity } = facts;
  const wrongTime = timeFault(input, now);
  return [
    ...(status === "OPEN"
      ? []
      : [fault("YOUTH_HOME_NOT_OPEN", "The home is not open to the public.", "youthHomeId")]),
    ...(wrongTime ? [wrongTime] : placeFaults(input, facts)),
    ...(capacity === null || input.partySize <= capacity
      ? []
      : [fault("BOOKING_TOO_LARGE", `The home has ${capacity} places.`, "partySize")]),
  ];
}

function timeFault({ startsAt, endsAt }: BookYouthHomeInput, now: Date): Fault | null {
  if (startsAt <= now) return fault("BOOKING_IN_THE_PAST", "A booking begins in the future.", "startsAt");
  if (endsAt <= startsAt) return fault("BOOKING_WITHOUT_TIME", "A booking ends after it begins.", "endsAt");
  if (endsAt.getTime() - startsAt.getTime() > maxHours * 3_600_000)
    return fault("BOOKING_TOO_LONG", `A booking takes at most ${maxHours} hours.`, "endsAt");
  return null;
}

function placeFaults(
  { startsAt, endsAt }: BookYouthHomeInput,
  { hours, overlapping }: BookYouthHomeFacts,
): Fault[] {
  return [
    ...(openDuring(hours, startsAt, endsAt) === false
      ? [fault("YOUTH_HOME_CLOSED_THEN", "The home is closed for a part of this time.", "startsAt")]
      : []),
    ...(overlapping === null ? [] : [overlaps(overlapping)]),
  ];
}

const fault = (code: VenuesErrorCode, message: string, field: string): Fault => ({
  code,
  message,
  path: [field],
});
