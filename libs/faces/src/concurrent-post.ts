import { date, enumeration, face, graphEnum, toOne } from "@youth-graph/query";
import { DivisionFace } from "./division";
import { PersonFace } from "./person";
import { PostFace } from "./post";
import { Sourced } from "./sourced";

export const ConcurrentBody = graphEnum("ConcurrentBody", "A body of the “two committees” (“两委”组织).", {
  VILLAGE_PARTY_BRANCH: "Village Party branch (村党支部)",
  COMMUNITY_PARTY_BRANCH: "Community Party branch (社区党支部)",
  VILLAGE_COMMITTEE: "Villagers' committee (村民委员会)",
  RESIDENTS_COMMITTEE: "Residents' committee (居民委员会)",
});
export type ConcurrentBody = keyof typeof ConcurrentBody;

@face({
  owner: "workforce",
  description:
    "A post in the village or community “two committees” (两委) held beside a League post (兼任). Its term is its own: it may end before the League post does.",
  place: "division",
})
export abstract class ConcurrentPostFace extends Sourced {
  @toOne(() => PostFace, "The League post (团内职务).")
  post!: PostFace;

  @toOne(() => PersonFace, "Who holds both (任职人).")
  person!: PersonFace;

  @enumeration(ConcurrentBody, "In which body (兼任组织).", { index: true })
  body!: ConcurrentBody;

  @toOne(() => DivisionFace, "Where that body is (所在区划).")
  division!: DivisionFace;

  @date("First day (开始).")
  startsOn!: string;

  @date("Planned end, exclusive; null when not known (届满).", { nullable: true, index: true })
  endsOn!: string | null;
}
