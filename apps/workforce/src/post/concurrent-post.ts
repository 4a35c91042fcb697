import { ConcurrentPostFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun()
@Check("concurrent_post_dates_check", "starts_on < ends_on")
@Index("concurrent_post_key", ["post", "body", "startsOn"], { unique: true })
export class ConcurrentPost extends ConcurrentPostFace {}
