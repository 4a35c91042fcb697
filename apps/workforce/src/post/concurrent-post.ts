import { date, enumeration, foreign, graphEnum, noun, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { Division } from "../foreign/division/division";
import { Person } from "../person/person";
import { Post } from "./post";

export const ConcurrentBody = graphEnum("ConcurrentBody", "A body of the “two committees” (“两委”组织).", {
  VILLAGE_PARTY_BRANCH: "Village Party branch (村党支部)",
  COMMUNITY_PARTY_BRANCH: "Community Party branch (社区党支部)",
  VILLAGE_COMMITTEE: "Villagers' committee (村民委员会)",
  RESIDENTS_COMMITTEE: "Residents' committee (居民委员会)",
});
export type ConcurrentBody = keyof typeof ConcurrentBody;

@noun({
  description:
    "A post in the village or community “two committees” (两委) held beside a League post (兼任). Its term is its own: it may end before the League post does.",
  place: "division",
})
@Check("concurrent_post_dates_check", "starts_on < ends_on")
@Index("concurrent_post_key", ["post", "body", "startsOn"], { unique: true })
export class ConcurrentPost extends Row {
  @toOne(() => Post, "The League post (团内职务).")
  post!: Post;

  @toOne(() => Person, "Who holds both (任职人).")
  person!: Person;

  @enumeration(ConcurrentBody, "In which body (兼任组织).", { index: true })
  body!: ConcurrentBody;

  @foreign(() => Division, "Where that body is (所在区划).")
  division!: Division;

  @date("First day (开始).")
  startsOn!: string;

  @date("Planned end, exclusive; null when not known (届满).", { nullable: true, index: true })
  endsOn!: string | null;
}
