import { BranchFace } from "@youth-graph/faces";
import { inputId, inputText } from "@youth-graph/subgraph";
import { InputType } from "type-graphql";

@InputType({ description: "A new name for a League organization (团组织更名)." })
export class RenameBranchInput {
  @inputId(() => BranchFace, "Which organization (团组织).")
  branchId!: string;

  @inputText("Its new name (名称): one line, 1 to 100 characters, space around it apart.", { max: 100 })
  name!: string;

  @inputText("Its new short name (简称), of the same form; as it was unless given, none when null.", {
    max: 100,
    nullable: true,
  })
  shortName?: string | null;
}
