import { foreign, stub, toMany } from "@youth-graph/query";
import { BranchCopy } from "@youth-graph/subgraph";
import { Post } from "../../post/post";
import { Division } from "../division/division";

@stub({ source: "organization", knownAs: "BranchInWorkforce", place: "division" })
export class Branch extends BranchCopy {
  @foreign(() => Division, "Where it belongs (所在区划).", { field: false })
  division!: Division;

  @toMany(() => Post, "branch", "Posts in it, now or once held (任职).")
  posts!: Post[];
}
