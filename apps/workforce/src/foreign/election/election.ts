import { stub, Stub, toMany } from "@youth-graph/query";
import { Post } from "../../post/post";

@stub({ description: "A change-of-term election (换届选举), kept by the organization service." })
export class Election extends Stub {
  @toMany(() => Post, "election", "Posts that those elected took up (当选任职).")
  posts!: Post[];
}
