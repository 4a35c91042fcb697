import type { SourcedRow } from "./provenance";

/** Weekly opening hours (开放时间) of a home, one row an open weekday. */
export interface OpeningHoursRow extends SourcedRow {
  youthHomeId: string;
  /** ISO: 1 = Monday … 7 = Sunday. */
  weekday: number;
  /** Local time (Asia/Shanghai), "HH:MM"; half-open. */
  opensAt: string;
  closesAt: string;
  validFrom: string;
  /** Exclusive; null = open-ended. */
  validTo: string | null;
}

/** A day that differs from the weekly hours (例外), (home, day) unique. */
export interface OpeningHoursExceptionRow extends SourcedRow {
  youthHomeId: string;
  day: string;
  isClosed: boolean;
  /** Local times; null when closed. */
  opensAt: string | null;
  closesAt: string | null;
  reason: string | null;
}

/** Visits of one day (到访人次), (home, day) unique; person-times, and only days with a count. */
export interface VisitCountRow extends SourcedRow {
  youthHomeId: string;
  day: string;
  /** Person-times; 0 = open, and nobody came. */
  visits: number;
  method: "CHECK_IN" | "HEADCOUNT";
}

export const BOOKING_STATUSES = ["REQUESTED", "CONFIRMED", "CANCELLED", "COMPLETED"] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

/** A booking (预约) of a home. Bookings that are not cancelled do not overlap in one home. */
export interface BookingRow extends SourcedRow {
  youthHomeId: string;
  /** UTC instants, half-open. */
  startsAt: string;
  endsAt: string;
  purpose: string;
  /** Persons expected. */
  partySize: number;
  /** → organization Branch that booked; null for others. */
  branchId: string | null;
  /** → programs Session it is for; null for others. */
  sessionId: string | null;
  status: BookingStatus;
}
