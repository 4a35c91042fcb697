import { enumeration, foreign, instant, int, noun, toMany, toOne } from "@youth-graph/query";
import { MeasureMethod, Row, SessionStatus } from "@youth-graph/subgraph";
import { Check } from "typeorm";
import { Activity } from "../activity/activity";
import { Division } from "../foreign/division/division";
import { ServiceRecord } from "../foreign/service-record/service-record";
import { YouthHome } from "../foreign/youth-home/youth-home";

@noun({ description: "A session (场次) of an activity: one time at one place.", place: "division" })
@Check("session_times_check", "starts_at < ends_at")
@Check("session_place_check", "division_id IS NOT NULL OR youth_home_id IS NOT NULL")
@Check("session_headcount_check", "headcount >= 0 AND (headcount IS NULL OR status = 'HELD')")
@Check("session_persons_check", "unique_persons >= 0 AND unique_persons <= headcount")
// Heads tell nobody apart: persons are only known from a list or check-ins.
@Check("session_method_check", "unique_persons IS NULL OR attendance_method <> 'HEADCOUNT'")
export class Session extends Row {
  @toOne(() => Activity, "Of which activity (活动).")
  activity!: Activity;

  @enumeration(SessionStatus, "Whether it took place (状态).", { index: true })
  status!: SessionStatus;

  @instant("Start (开始时间).", { index: true })
  startsAt!: string;

  @instant("End, exclusive (结束时间).")
  endsAt!: string;

  @foreign(() => Division, "Where (所在区划); null when only the Youth Home is known.", { nullable: true })
  division!: Division | null;

  @foreign(() => YouthHome, "The Youth Home it is held in (青年之家); null when held elsewhere.", {
    nullable: true,
  })
  youthHome!: YouthHome | null;

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

  @toMany(() => ServiceRecord, "session", "Records of volunteers who served at it (志愿服务记录).", {
    field: false,
  })
  serviceRecords!: ServiceRecord[];
}
