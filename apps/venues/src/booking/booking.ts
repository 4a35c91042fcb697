import { enumeration, foreign, graphEnum, instant, int, noun, text, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check, Exclusion } from "typeorm";
import { Branch } from "../foreign/branch/branch";
import { Session } from "../foreign/session/session";
import { YouthHome } from "../youth-home/youth-home";

export const BookingStatus = graphEnum("BookingStatus", "How far a booking has come (预约状态).", {
  REQUESTED: "Asked for (待确认)",
  CONFIRMED: "Confirmed (已确认)",
  CANCELLED: "Cancelled (已取消)",
  COMPLETED: "Took place (已完成)",
});
export type BookingStatus = keyof typeof BookingStatus;

@noun({
  description: "A booking of a Youth Home (预约). Bookings that are not cancelled never overlap in one home.",
  place: "youthHome.division",
})
@Check("booking_times_check", "starts_at < ends_at")
@Check("booking_party_size_check", "party_size > 0")
@Exclusion(
  "booking_no_overlap",
  "USING gist (youth_home_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status <> 'CANCELLED')",
)
export class Booking extends Row {
  @toOne(() => YouthHome, "Which home (青年之家).")
  youthHome!: YouthHome;

  @instant("Begins (开始).", { index: true })
  startsAt!: string;

  @instant("Ends, that instant not included (结束).")
  endsAt!: string;

  // Free text can carry a name; as a filter it would be a way to search for one.
  @text("What it is for, in words (用途). Must hold no names of persons; no filter reads it.", {
    filter: false,
    sort: false,
  })
  purpose!: string;

  @int("Persons expected (预计人数).", { additive: false })
  partySize!: number;

  @foreign(() => Branch, "The League organization that booked (预约团组织); null for others.", {
    nullable: true,
  })
  branch!: Branch | null;

  @foreign(() => Session, "The session it is for (活动场次); null for others.", { nullable: true })
  session!: Session | null;

  @enumeration(BookingStatus, "How far it has come (状态).", { index: true })
  status!: BookingStatus;
}
