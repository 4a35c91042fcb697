import { ResourceFace } from "@youth-graph/faces";
import { noun, text } from "@youth-graph/query";
import { Index } from "typeorm";

@noun()
@Index("resource_key", ["division", "kind"], { unique: true })
export class Resource extends ResourceFace {
  @text("What it is, English (说明).", { filter: false, sort: false })
  description!: string;
}
