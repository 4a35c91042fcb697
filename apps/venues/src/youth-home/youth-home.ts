import {
  date,
  decimal,
  declareNeeds,
  enumeration,
  foreign,
  hasOne,
  int,
  noun,
  text,
  toList,
  toMany,
  toOne,
} from "@youth-graph/query";
import { Row, YouthHomeLevel, YouthHomeStatus } from "@youth-graph/subgraph";
import { Check } from "typeorm";
import { Booking } from "../booking/booking";
import { Branch } from "../foreign/branch/branch";
import { Division } from "../foreign/division/division";
import { Session } from "../foreign/session/session";
import { Inspection } from "../inspection/inspection";
import { ManagerTenure } from "../manager-tenure/manager-tenure";
import { OpeningHours } from "../opening-hours/opening-hours";
import { OpeningHoursException } from "../opening-hours/opening-hours-exception";
import { VenueFinding } from "../venue-finding/venue-finding";
import { VenueKind } from "../venue-kind/venue-kind";
import { VisitCount } from "../visit-count/visit-count";
import { CoordinateSystem } from "./location";

@noun({
  description:
    "A Youth Home (青年之家): a place where youth meet. What the report does not say of a named home is null; the homes it counts but does not name are synthetic placeholders.",
  place: "division",
})
@Check("youth_home_capacity_check", "capacity > 0")
@Check("youth_home_latitude_check", "latitude BETWEEN -90 AND 90")
@Check("youth_home_longitude_check", "longitude BETWEEN -180 AND 180")
@Check("youth_home_location_check", "num_nulls(latitude, longitude, coordinate_system) IN (0, 3)")
export class YouthHome extends Row {
  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @toOne(() => VenueKind, "Kind of venue (阵地类型).")
  kind!: VenueKind;

  @foreign(
    () => Division,
    "Where it lies (所在区划): the district where the source gives no finer place; null when not known at all.",
    { nullable: true },
  )
  division!: Division | null;

  @text(
    "The place as printed, where that is ambiguous or no unit of the divisions (原文地名); null otherwise.",
    { nullable: true },
  )
  placeNameAsPrinted!: string | null;

  @text("Address (地址); null when not known.", { nullable: true })
  address!: string | null;

  @decimal("Degrees north in the home's own coordinate system (纬度).", {
    nullable: true,
    field: false,
    sort: false,
  })
  latitude!: number | null;

  @decimal("Degrees east in the home's own coordinate system (经度).", {
    nullable: true,
    field: false,
    sort: false,
  })
  longitude!: number | null;

  @enumeration(CoordinateSystem, "The system that its degrees are in (坐标系).", {
    nullable: true,
    field: false,
    sort: false,
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

  @foreign(() => Branch, "The League organization that leads it (牵头团组织); null when not known.", {
    nullable: true,
  })
  leadBranch!: Branch | null;

  @text("Host or co-building unit in words (共建单位); null when not known.", { nullable: true })
  host!: string | null;

  @date("Day of opening (启用日期); null when not known.", { nullable: true, index: true })
  openedOn!: string | null;

  @toList(
    () => OpeningHours,
    "youthHome",
    "Weekly opening hours, Monday first (开放时间); a weekday without a row is closed.",
    { orderBy: [{ weekday: "ASC" }, { validFrom: "ASC" }, { opensAt: "ASC" }] },
  )
  openingHours!: OpeningHours[];

  @toMany(() => OpeningHoursException, "youthHome", "Days that differ from the weekly hours (开放时间例外).")
  openingHoursExceptions!: OpeningHoursException[];

  @toList(() => ManagerTenure, "youthHome", "Those in charge over time, the latest first (历任负责人).", {
    orderBy: [{ startsOn: "DESC" }],
  })
  managers!: ManagerTenure[];

  @hasOne(() => ManagerTenure, "youthHome", "Who is in charge (现任负责人); null when the post is vacant.", {
    where: { endsOn: { isNull: true } },
  })
  currentManager!: ManagerTenure | null;

  @toMany(() => Inspection, "youthHome", "Inspections (检查).")
  inspections!: Inspection[];

  @toMany(() => VisitCount, "youthHome", "Visits by day, only days with a count (到访人次).")
  visits!: VisitCount[];

  @toMany(() => VenueFinding, "youthHome", "Compliance flags (合规提示).")
  findings!: VenueFinding[];

  @toMany(() => Booking, "youthHome", "Bookings (预约).")
  bookings!: Booking[];

  @toMany(() => Session, "youthHome", "Sessions held or planned in it (场次).", { field: false })
  sessions!: Session[];
}

declareNeeds(YouthHome, "location", ["latitude", "longitude", "coordinateSystem"]);
