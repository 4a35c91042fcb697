import { VenueFindingFace } from "@youth-graph/faces";
import { noun, text } from "@youth-graph/query";
import { Check } from "typeorm";

@noun()
@Check("venue_finding_dates_check", "since <= resolved_on")
export class VenueFinding extends VenueFindingFace {
  @text("What was found (说明).", { filter: false, sort: false })
  detail!: string;
}
