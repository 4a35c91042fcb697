import { DateScalar } from "@youth-graph/query";
import { Directive, Field, ObjectType } from "type-graphql";

@Directive("@shareable")
@ObjectType({
  description: "A span of days as a source gives it (时段); both days belong to it.",
  simpleResolvers: true,
})
export class Period {
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day; null when the source gives none (起始日).",
  })
  start!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day, inclusive; null when open or not given (终止日).",
  })
  end!: string | null;
}
