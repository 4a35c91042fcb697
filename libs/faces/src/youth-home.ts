import {
  date,
  decimal,
  enumeration,
  face,
  graphEnum,
  hasOne,
  int,
  text,
  toList,
  toMany,
  toManyThrough,
  toOne,
} from "@youth-graph/query";
import { BookingFace } from "./booking";
import { BranchFace } from "./branch";
import { DivisionFace } from "./division";
import { InspectionFace } from "./inspection";
import { ManagerTenureFace } from "./manager-tenure";
import { OpeningHoursFace } from "./opening-hours";
import { OpeningHoursExceptionFace } from "./opening-hours-exception";
import { SessionFace } from "./session";
import { Sourced } from "./sourced";
import { VenueFindingFace } from "./venue-finding";
import { VenueKindFace } from "./venue-kind";
import { VisitCountFace } from "./visit-count";
import { ServiceRecordFace } from "./service-record";
import { VolunteerFace } from "./volunteer";
import { ActivityFace } from "./activity";
import { ProjectFace } from "./project";

export const YouthHomeLevel = graphEnum("YouthHomeLevel", "Standing of a Youth Home (示范级别).", {
  FLAGSHIP: "Flagship (旗舰店)",
  NATIONAL: "National model (全国示范)",
  PROVINCIAL: "Provincial model (省级示范)",
  CITY: "City model (市级示范)",
  ORDINARY: "Ordinary (普通)",
});
export type YouthHomeLevel = keyof typeof YouthHomeLevel;

export const YouthHomeStatus = graphEnum("YouthHomeStatus", "Whether a Youth Home is open (状态).", {
  PLANNED: "Being prepared (筹建)",
  OPEN: "Open (开放)",
  SUSPENDED: "Closed for a time (暂停)",
  DELISTED: "Taken off the list (摘牌)",
});
export type YouthHomeStatus = keyof typeof YouthHomeStatus;

export const CoordinateSystem = graphEnum(
  "CoordinateSystem",
  "Coordinate reference system (坐标系). One place differs by hundreds of metres between them.",
  {
    CGCS2000: "China Geodetic Coordinate System 2000 (国家大地坐标系)",
    WGS84: "World Geodetic System 1984, as satellite receivers give it (GPS 坐标系)",
    GCJ02: "The offset system of maps published in China (国测局坐标系)",
  },
);
export type CoordinateSystem = keyof typeof CoordinateSystem;

@face({
  owner: "venues",
  description:
    "A Youth Home (青年之家): a place where youth meet. What the report does not say of a named home is null; the homes it counts but does not name are synthetic placeholders.",
  place: "division",
})
export abstract class YouthHomeFace extends Sourced {
  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @toOne(() => VenueKindFace, "Kind of venue (阵地类型).")
  kind!: VenueKindFace;

  @toOne(
    () => DivisionFace,
    "Where it lies (所在区划): the district where the source gives no finer place; null when not known at all.",
    { nullable: true },
  )
  division!: DivisionFace | null;

  @text(
    "The place as printed, where that is ambiguous or no unit of the divisions (原文地名); null otherwise.",
    { nullable: true },
  )
  placeNameAsPrinted!: string | null;

  @text("Address (地址); null when not known.", { nullable: true })
  address!: string | null;

  @decimal("Degrees north in the home's own coordinate system (纬度).", {
    nullable: true,
    additive: false,
    shownIn: "location",
  })
  latitude!: number | null;

  @decimal("Degrees east in the home's own coordinate system (经度).", {
    nullable: true,
    additive: false,
    shownIn: "location",
  })
  longitude!: number | null;

  @enumeration(CoordinateSystem, "The system that its degrees are in (坐标系).", {
    nullable: true,
    shownIn: "location",
  })
  coordinateSystem!: CoordinateSystem | null;

  @enumeration(YouthHomeLevel, "Standing (示范级别); null when the source does not say.", {
    nullable: true,
    index: true,
  })
  level!: YouthHomeLevel | null;

  @enumeration(YouthHomeStatus, "Whether it is open (状态).", { index: true })
  status!: YouthHomeStatus;

  @text("What it offers, in Chinese as printed (服务内容).", { list: true })
  services!: string[];

  @int("Places (容纳人数): how many can be in it at a time; null when not known.", {
    nullable: true,
    index: true,
  })
  capacity!: number | null;

  @toOne(() => BranchFace, "The League organization that leads it (牵头团组织); null when not known.", {
    nullable: true,
  })
  leadBranch!: BranchFace | null;

  @text("Host or co-building unit in words (共建单位); null when not known.", { nullable: true })
  host!: string | null;

  @date("Day of opening (启用日期); null when not known.", { nullable: true, index: true })
  openedOn!: string | null;

  @toList(
    () => OpeningHoursFace,
    "youthHome",
    "Weekly opening hours, Monday first (开放时间); a weekday without a row is closed.",
    // Two spans a weekday.
    { orderBy: [{ weekday: "ASC" }, { validFrom: "ASC" }, { opensAt: "ASC" }], size: 14 },
  )
  openingHours!: OpeningHoursFace[];

  @toMany(
    () => OpeningHoursExceptionFace,
    "youthHome",
    "Days that differ from the weekly hours (开放时间例外).",
  )
  openingHoursExceptions!: OpeningHoursExceptionFace[];

  @toList(() => ManagerTenureFace, "youthHome", "Those in charge over time, the latest first (历任负责人).", {
    orderBy: [{ startsOn: "DESC" }],
    size: 5,
  })
  managers!: ManagerTenureFace[];

  @hasOne(
    () => ManagerTenureFace,
    "youthHome",
    "Who is in charge (现任负责人); null when the post is vacant.",
    {
      where: { endsOn: { isNull: true } },
    },
  )
  currentManager!: ManagerTenureFace | null;

  @toMany(() => InspectionFace, "youthHome", "Inspections (检查).")
  inspections!: InspectionFace[];

  @toMany(() => VisitCountFace, "youthHome", "Visits by day, only days with a count (到访人次).")
  visits!: VisitCountFace[];

  @toMany(() => VenueFindingFace, "youthHome", "Compliance flags (合规提示).")
  findings!: VenueFindingFace[];

  @toMany(() => BookingFace, "youthHome", "Bookings (预约).")
  bookings!: BookingFace[];

  @toMany(() => SessionFace, "youthHome", "Sessions held or planned in it (场次).")
  sessions!: SessionFace[];

  @toMany(
    () => ServiceRecordFace,
    "session.youthHome",
    "Records of volunteers who served in it (志愿服务记录).",
  )
  serviceRecords!: ServiceRecordFace[];

  @toManyThrough(
    () => VolunteerFace,
    () => ServiceRecordFace,
    "session.youthHome",
    "volunteer",
    "Volunteers who served in it, each once (服务过的志愿者).",
  )
  volunteers!: VolunteerFace[];

  @toManyThrough(
    () => ActivityFace,
    () => SessionFace,
    "youthHome",
    "activity",
    "Activities with a session held or planned in it (活动).",
  )
  activities!: ActivityFace[];

  @toManyThrough(
    () => ProjectFace,
    () => SessionFace,
    "youthHome",
    "activity.project",
    "Projects with a session held or planned in it (项目).",
  )
  projects!: ProjectFace[];
}
