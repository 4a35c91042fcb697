import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({
  description: "How many Youth Homes of one kind there are in a division (各类阵地数量).",
  simpleResolvers: true,
})
export class VenueKindCount {
  /** UUID of the kind; its resolver reads the rest when asked. */
  kindId!: string;

  @Field(() => Int, {
    description:
      "Youth Homes of this kind in the subtree, whatever their status; 0 when there is none (数量).",
  })
  count!: number;
}
