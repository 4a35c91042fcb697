import { enumeration, face, graphEnum, instant, int, toOne } from "@youth-graph/query";
import { BranchFace } from "./branch";
import { SessionFace } from "./session";
import { Sourced } from "./sourced";
import { YouthHomeFace } from "./youth-home";

export const BookingStatus = graphEnum("BookingStatus", "How far a booking has come (预约状态).", {
  REQUESTED: "Asked for (待确认)",
  CONFIRMED: "Confirmed (已确认)",
  CANCELLED: "Cancelled (已取消)",
  COMPLETED: "Took place (已完成)",
});
export type BookingStatus = keyof typeof BookingStatus;

@face({
  owner: "venues",
  description: "A booking of a Youth Home (预约). Bookings that are not cancelled never overlap in one home.",
  place: "youthHome.division",
})
export abstract class BookingFace extends Sourced {
  @toOne(() => YouthHomeFace, "Which home (青年之家).")
  youthHome!: YouthHomeFace;

  @instant("Begins (开始).", { index: true })
  startsAt!: string;

  @instant("Ends, that instant not included (结束).")
  endsAt!: string;

  @int("Persons expected (预计人数).", { additive: false })
  partySize!: number;

  @toOne(() => BranchFace, "The League organization that booked (预约团组织); null for others.", {
    nullable: true,
  })
  branch!: BranchFace | null;

  @toOne(() => SessionFace, "The session it is for (活动场次); null for others.", { nullable: true })
  session!: SessionFace | null;

  @enumeration(BookingStatus, "How far it has come (状态).", { index: true })
  status!: BookingStatus;
}
