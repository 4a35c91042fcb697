import { stub, Stub, toMany } from "@youth-graph/query";
import { Post } from "../../post/post";

@stub()
export class Branch extends Stub {
  @toMany(() => Post, "branch", "Posts in it, now or once held (任职).")
  posts!: Post[];
}
