import { stub, Stub, toMany } from "@youth-graph/query";
import { Post } from "../../post/post";

@stub({ description: "A League organization (团组织), kept by the organization service." })
export class Branch extends Stub {
  @toMany(() => Post, "branch", "Posts in it, now or once held (任职).")
  posts!: Post[];
}
