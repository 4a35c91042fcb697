import { enumeration, face, graphEnum, instant, int, toMany, toManyThrough, toOne } from "@youth-graph/query";
import { ActivityFace } from "./activity";
import { BookingFace } from "./booking";
import { DivisionFace } from "./division";
import { MeasureMethod } from "./measure";
import { ServiceRecordFace } from "./service-record";
import { Sourced } from "./sourced";
import { YouthHomeFace } from "./youth-home";
import { VolunteerFace } from "./volunteer";

export const SessionStatus = graphEnum("SessionStatus", "Whether a session took place (场次状态).", {
  PLANNED: "Planned (计划)",
  HELD: "Held (已开展)",
  CANCELLED: "Cancelled (已取消)",
});
export type SessionStatus = keyof typeof SessionStatus;

@face({
  owner: "programs",
  description: "A session (场次) of an activity: one time at one place.",
  place: "division",
})
export abstract class SessionFace extends Sourced {
  @toOne(() => ActivityFace, "Of which activity (活动).")
  activity!: ActivityFace;

  @enumeration(SessionStatus, "Whether it took place (状态).", { index: true })
  status!: SessionStatus;

  @instant("Start (开始时间).", { index: true })
  startsAt!: string;

  @instant("End, exclusive (结束时间).")
  endsAt!: string;

  @toOne(() => DivisionFace, "Where (所在区划); null when only the Youth Home is known.", { nullable: true })
  division!: DivisionFace | null;

  @toOne(() => YouthHomeFace, "The Youth Home it is held in (青年之家); null when held elsewhere.", {
    nullable: true,
  })
  youthHome!: YouthHomeFace | null;

  @int("Heads counted: person-times (人次) of those served; null when nobody counted.", {
    nullable: true,
    index: true,
  })
  headcount!: number | null;

  @int(
    "Unique persons (人) on the list or checked in, at most the headcount; null when only heads were counted.",
    { nullable: true, additive: false },
  )
  uniquePersons!: number | null;

  @enumeration(MeasureMethod, "How attendance was taken (签到方式).")
  attendanceMethod!: MeasureMethod;

  @toMany(() => ServiceRecordFace, "session", "Records of volunteers who served at it (志愿服务记录).")
  serviceRecords!: ServiceRecordFace[];

  @toMany(() => BookingFace, "session", "The bookings of Youth Homes made for it (场地预约).")
  bookings!: BookingFace[];

  @toManyThrough(
    () => VolunteerFace,
    () => ServiceRecordFace,
    "session",
    "volunteer",
    "Volunteers who served at it, each once (服务的志愿者).",
  )
  volunteers!: VolunteerFace[];
}
