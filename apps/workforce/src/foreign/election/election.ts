import { stub, Stub, toMany } from "@youth-graph/query";
import { Post } from "../../post/post";

@stub()
export class Election extends Stub {
  @toMany(() => Post, "election", "Posts that those elected took up (当选任职).")
  posts!: Post[];
}
