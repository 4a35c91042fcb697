import { code, date, face, text, toList, toMany, toManyThrough, toOne } from "@youth-graph/query";
import { ActivityFace } from "./activity";
import { AgencyFace } from "./agency";
import { AssignmentFace } from "./assignment";
import { DivisionFace } from "./division";
import { IndicatorFace } from "./indicator";
import { SocialWorkerFace } from "./social-worker";
import { Sourced } from "./sourced";
import { SessionFace } from "./session";
import { ServiceRecordFace } from "./service-record";
import { VolunteerFace } from "./volunteer";

@face({
  owner: "programs",
  description:
    "A community project (“青春社区”创建项目): bought from an agency, carried out in one community.",
  place: "division",
  naturalKey: "code",
})
export abstract class ProjectFace extends Sourced {
  @code("Short name for programs, such as `imprint-of-the-times` (代号).", { unique: true })
  code!: string;

  @text("Full name as printed (项目全称).", { index: true, searchable: true })
  name!: string;

  @text("Short name (简称); null when none is in use.", { nullable: true, searchable: true })
  shortName!: string | null;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @text("Programme brand (品牌).", { nullable: true, index: true })
  brand!: string | null;

  @text("The policy it carries out, as printed (政策).", { nullable: true })
  policy!: string | null;

  @toOne(() => DivisionFace, "Where it is carried out (所在区划).")
  division!: DivisionFace;

  @text("The community as printed (社区原名), which may be no unit of the division codes.", {
    nullable: true,
  })
  communityNameAsPrinted!: string | null;

  @toOne(() => AgencyFace, "The agency that carries it out (承接方); null when not given.", {
    nullable: true,
  })
  provider!: AgencyFace | null;

  @text("Who buys the service (购买方), in words; null when not given.", { nullable: true })
  purchaser!: string | null;

  @text("Whom it serves (服务对象), as printed.", { list: true })
  targetGroups!: string[];

  @text("What it offers (服务内容), as printed.", { list: true })
  services!: string[];

  @text("Community assets it mobilises (社区资源), as printed.", { list: true })
  assets!: string[];

  @date("First day (起始日); null when not given.", { nullable: true, shownIn: "period", index: true })
  periodStart!: string | null;

  @date("Last day, inclusive (终止日); null when open or not given.", { nullable: true, shownIn: "period" })
  periodEnd!: string | null;

  @toList(() => IndicatorFace, "project", "Targets beside what was reached (指标).", {
    orderBy: [{ kind: "ASC" }, { name: "ASC" }],
    size: 5,
  })
  indicators!: IndicatorFace[];

  @toMany(() => ActivityFace, "project", "Activities of the project (活动).")
  activities!: ActivityFace[];

  @toMany(() => AssignmentFace, "project", "Assignments of social workers to it, now or before (派驻).")
  assignments!: AssignmentFace[];

  @toManyThrough(
    () => SocialWorkerFace,
    () => AssignmentFace,
    "project",
    "socialWorker",
    "Social workers assigned to it, now or before (派驻社工); `assignments` tells from when and until when.",
  )
  socialWorkers!: SocialWorkerFace[];

  @toMany(() => SessionFace, "activity.project", "Sessions of its activities (场次).")
  sessions!: SessionFace[];

  @toMany(
    () => ServiceRecordFace,
    "session.activity.project",
    "Records of volunteers who served at its sessions (志愿服务记录).",
  )
  serviceRecords!: ServiceRecordFace[];

  @toManyThrough(
    () => VolunteerFace,
    () => ServiceRecordFace,
    "session.activity.project",
    "volunteer",
    "Volunteers who served at its sessions, each once (服务过的志愿者).",
  )
  volunteers!: VolunteerFace[];
}
