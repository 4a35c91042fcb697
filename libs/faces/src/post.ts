import { date, enumeration, face, graphEnum, toList, toOne } from "@youth-graph/query";
import { BranchFace } from "./branch";
import { Background, PostRole } from "./cadre";
import { ConcurrentPostFace } from "./concurrent-post";
import { DivisionFace } from "./division";
import { ElectionFace } from "./election";
import { PersonFace } from "./person";
import { Sourced } from "./sourced";

export * from "./cadre";

export const Engagement = graphEnum("Engagement", "How a League post is held (任职方式).", {
  FULL_TIME: "Full-time (专职)",
  SECONDED: "Seconded from another unit (挂职)",
  PART_TIME: "Part-time, beside other work (兼职)",
});
export type Engagement = keyof typeof Engagement;

@face({
  owner: "workforce",
  description: "A post of a League cadre in a League organization (团干部任职), now or once held.",
  place: "division",
})
export abstract class PostFace extends Sourced {
  @toOne(() => PersonFace, "Who holds it (任职人).")
  person!: PersonFace;

  @toOne(() => BranchFace, "In which League organization (团组织).")
  branch!: BranchFace;

  @toOne(() => DivisionFace, "Where that organization belongs (所在区划).")
  division!: DivisionFace;

  @enumeration(PostRole, "Which post (职务).", { index: true })
  role!: PostRole;

  @enumeration(Engagement, "How it is held (任职方式).")
  engagement!: Engagement;

  @date("First day in office (任职开始).", { index: true })
  startsOn!: string;

  @date(
    "Day on which the post ended, exclusive; null in office (任职结束). The planned end is that of the organization's term.",
    { nullable: true },
  )
  endsOn!: string | null;

  @toOne(() => ElectionFace, "The election that led to it; null when none is on record (选举).", {
    nullable: true,
  })
  election!: ElectionFace | null;

  @enumeration(Background, "Where the cadre comes from (来源).", { index: true })
  background!: Background;

  @toList(
    () => ConcurrentPostFace,
    "post",
    "Posts in the “two committees” held beside it (兼任“两委”职务).",
    {
      orderBy: [{ startsOn: "ASC" }],
      size: 5,
    },
  )
  concurrentPosts!: ConcurrentPostFace[];
}
