/** Error codes of this service beside the kernel's closed list, each with its sentence. */
export const venuesErrors = {
  YOUTH_HOME_NOT_OPEN: "The Youth Home is not open to the public.",
  YOUTH_HOME_CLOSED_THEN: "The Youth Home is closed for a part of that time.",
  BOOKING_IN_THE_PAST: "The booking would begin in the past.",
  BOOKING_WITHOUT_TIME: "The booking would end before it begins, or at once.",
  BOOKING_TOO_LONG: "The booking would take longer than one booking may.",
  BOOKING_TOO_LARGE: "More persons are expected than the Youth Home has places.",
  BOOKING_OVERLAPS: "Another booking of the Youth Home overlaps.",
} as const;

export type VenuesErrorCode = keyof typeof venuesErrors;
