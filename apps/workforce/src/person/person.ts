import { boolean, computed, foreign, hasOne, int, noun, text, toList, toMany } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check } from "typeorm";
import { Division } from "../foreign/division/division";
import { ConcurrentPost } from "../post/concurrent-post";
import { Post } from "../post/post";
import { SocialWorker } from "../social-worker/social-worker";
import { Volunteer } from "../volunteer/volunteer";

/** Columns that no query reaches: a filter or an order by them would tell what the mask hides. */
const secret = { field: false, filter: false, sort: false } as const;

const displayNameSql = (alias: string): string =>
  `CASE WHEN ${alias}.in_office THEN ${alias}.surname || ${alias}.given_name ELSE ${alias}.surname || '*' END`;

@noun({
  description:
    "A natural person (自然人), who may be cadre, social worker and volunteer at once. Phone, ID number and birth date are not kept.",
  place: "division",
})
@Check("person_surname_strokes_check", "surname_strokes > 0")
export class Person extends Row {
  @text("Surname (姓).", secret)
  surname!: string;

  @text("Given name (名).", secret)
  givenName!: string;

  @int("Strokes of the surname (姓氏笔画), by which ballots are ordered.", secret)
  surnameStrokes!: number;

  @boolean("Now secretary or deputy secretary, so the name is public in that capacity (公开任职).", secret)
  inOffice!: boolean;

  @computed(
    "text",
    displayNameSql,
    "The name that may be shown (显示姓名): in full while the person is secretary or deputy secretary of a League organization, else the surname and `*`. It can be neither filtered nor sorted by.",
  )
  displayName!: string;

  @foreign(() => Division, "Where the person serves (所在区划).")
  division!: Division;

  @toMany(() => Post, "person", "League posts, now or once held (团内任职).")
  posts!: Post[];

  @toList(
    () => ConcurrentPost,
    "person",
    "Posts in the “two committees” beside League posts (兼任“两委”职务).",
    {
      orderBy: [{ startsOn: "ASC" }],
    },
  )
  concurrentPosts!: ConcurrentPost[];

  @hasOne(() => SocialWorker, "person", "The person as social worker; null when none (社工身份).")
  socialWorker!: SocialWorker | null;

  @hasOne(() => Volunteer, "person", "The person as volunteer; null when none (志愿者身份).")
  volunteer!: Volunteer | null;
}
