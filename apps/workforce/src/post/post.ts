import { PostFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun()
@Check("post_dates_check", "starts_on < ends_on")
@Index("post_secretary_key", ["branch"], { unique: true, where: "role = 'SECRETARY' AND ends_on IS NULL" })
@Index("post_current_key", ["person", "branch", "role"], { unique: true, where: "ends_on IS NULL" })
export class Post extends PostFace {}
