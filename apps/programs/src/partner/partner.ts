import { PartnerFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Index } from "typeorm";

@noun()
@Index("partner_key", ["division", "name"], { unique: true })
export class Partner extends PartnerFace {}
