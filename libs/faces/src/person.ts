import { face, hasOne, toList, toMany, toManyThrough, toOne } from "@youth-graph/query";
import { CandidacyFace } from "./candidacy";
import { ConcurrentPostFace } from "./concurrent-post";
import { DivisionFace } from "./division";
import { ManagerTenureFace } from "./manager-tenure";
import { PostFace } from "./post";
import { SocialWorkerFace } from "./social-worker";
import { Sourced } from "./sourced";
import { VolunteerFace } from "./volunteer";
import { YouthHomeFace } from "./youth-home";
import { ServiceRecordFace } from "./service-record";
import { SessionFace } from "./session";
import { ElectionFace } from "./election";

// A person's names stand in the class of the service that owns them: no other service ever holds one.
@face({
  owner: "workforce",
  description:
    "A natural person (自然人), who may be cadre, social worker and volunteer at once. Phone, ID number and birth date are not kept.",
  place: "division",
})
export abstract class PersonFace extends Sourced {
  @toOne(() => DivisionFace, "Where the person serves (所在区划).")
  division!: DivisionFace;

  @toMany(() => PostFace, "person", "League posts, now or once held (团内任职).")
  posts!: PostFace[];

  @toList(
    () => ConcurrentPostFace,
    "person",
    "Posts in the “two committees” beside League posts (兼任“两委”职务).",
    {
      orderBy: [{ startsOn: "ASC" }],
      size: 5,
    },
  )
  concurrentPosts!: ConcurrentPostFace[];

  @hasOne(() => SocialWorkerFace, "person", "The person as social worker; null when none (社工身份).")
  socialWorker!: SocialWorkerFace | null;

  @hasOne(() => VolunteerFace, "person", "The person as volunteer; null when none (志愿者身份).")
  volunteer!: VolunteerFace | null;

  @toMany(() => CandidacyFace, "person", "Candidacies in change-of-term elections (参选记录).")
  candidacies!: CandidacyFace[];

  @toMany(() => ManagerTenureFace, "person", "Times in charge of a Youth Home (青年之家负责人任期).")
  managerTenures!: ManagerTenureFace[];

  @toManyThrough(
    () => YouthHomeFace,
    () => ManagerTenureFace,
    "person",
    "youthHome",
    "The Youth Homes of which the person is or was in charge (负责的青年之家).",
  )
  managedYouthHomes!: YouthHomeFace[];

  @toMany(
    () => ServiceRecordFace,
    "volunteer.person",
    "Records of the service as a volunteer (志愿服务记录).",
  )
  serviceRecords!: ServiceRecordFace[];

  @toManyThrough(
    () => SessionFace,
    () => ServiceRecordFace,
    "volunteer.person",
    "session",
    "Sessions at which the person served as a volunteer, each once (服务过的场次).",
  )
  sessions!: SessionFace[];

  @toManyThrough(
    () => ElectionFace,
    () => CandidacyFace,
    "person",
    "election",
    "Elections in which the person stood (参选的选举); `candidacies` tells for which post and how they ended.",
  )
  elections!: ElectionFace[];
}
