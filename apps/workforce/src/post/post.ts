import { date, enumeration, foreign, graphEnum, noun, toList, toOne } from "@youth-graph/query";
import { Background, PostRole, Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { Branch } from "../foreign/branch/branch";
import { Division } from "../foreign/division/division";
import { Election } from "../foreign/election/election";
import { Person } from "../person/person";
import { ConcurrentPost } from "./concurrent-post";

export const Engagement = graphEnum("Engagement", "How a League post is held (任职方式).", {
  FULL_TIME: "Full-time (专职)",
  SECONDED: "Seconded from another unit (挂职)",
  PART_TIME: "Part-time, beside other work (兼职)",
});
export type Engagement = keyof typeof Engagement;

@noun({
  description: "A post of a League cadre in a League organization (团干部任职), now or once held.",
  place: "division",
})
@Check("post_dates_check", "starts_on < ends_on")
@Index("post_secretary_key", ["branch"], { unique: true, where: "role = 'SECRETARY' AND ends_on IS NULL" })
@Index("post_current_key", ["person", "branch", "role"], { unique: true, where: "ends_on IS NULL" })
export class Post extends Row {
  @toOne(() => Person, "Who holds it (任职人).")
  person!: Person;

  @foreign(() => Branch, "In which League organization (团组织).")
  branch!: Branch;

  @foreign(() => Division, "Where that organization belongs (所在区划).")
  division!: Division;

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

  @foreign(() => Election, "The election that led to it; null when none is on record (选举).", {
    nullable: true,
  })
  election!: Election | null;

  @enumeration(Background, "Where the cadre comes from (来源).", { index: true })
  background!: Background;

  @toList(() => ConcurrentPost, "post", "Posts in the “two committees” held beside it (兼任“两委”职务).", {
    orderBy: [{ startsOn: "ASC" }],
  })
  concurrentPosts!: ConcurrentPost[];
}
