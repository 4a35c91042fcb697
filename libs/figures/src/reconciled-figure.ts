import { Measure } from "@youth-graph/faces";
import { graphEnum } from "@youth-graph/query";
import { Directive, Field, Float, ObjectType } from "type-graphql";

export const Verdict = graphEnum("Verdict", "What the records say to a reported figure (核对结论).", {
  AGREES: "The records bear it out (相符)",
  EXCEEDED: "The records give more (超出)",
  SHORT: "The records give less (不足)",
  NOT_COMPARABLE: "The two cannot be compared; the note says why (不可比)",
});
export type Verdict = keyof typeof Verdict;

/** A figure as the report prints it, beside what the records give. */
@Directive("@shareable")
@ObjectType({
  description:
    "A figure as the report prints it, beside what the records of this graph give (报道数字与记录核对).",
  simpleResolvers: true,
})
export class ReconciledFigure {
  @Field(() => String, { description: "F01 … F32 (编号)." })
  code!: string;

  @Field(() => String, { description: "What is counted, in Chinese (事项)." })
  subject!: string;

  @Field(() => String, { description: "What is counted, in English." })
  subjectEn!: string;

  @Field(() => Measure, { description: "The claim as printed (报道)." })
  reported!: Measure;

  @Field(() => Measure, {
    nullable: true,
    description: "What the records give; null where they cannot answer, and `note` says why (记录).",
  })
  recorded!: Measure | null;

  @Field(() => Float, {
    nullable: true,
    description: "Recorded less reported; null where the two do not compare (差).",
  })
  difference!: number | null;

  @Field(() => Verdict, { description: "Whether the records bear the claim out (结论)." })
  verdict!: Verdict;

  @Field(() => String, {
    nullable: true,
    description: "Why the two differ or do not compare, and whether synthetic rows were counted (说明).",
  })
  note!: string | null;

  @Field(() => String, { description: "Who made the claim (来源)." })
  source!: string;
}
