import { OpeningHoursFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";
import { closingTime, openingTime } from "./local-time";

@noun()
@Index("opening_hours_key", ["youthHome", "weekday", "validFrom", "opensAt"], { unique: true })
@Check("opening_hours_weekday_check", "weekday BETWEEN 1 AND 7")
@Check("opening_hours_opens_at_check", openingTime("opens_at"))
@Check("opening_hours_closes_at_check", closingTime("closes_at"))
@Check("opening_hours_order_check", "opens_at < closes_at")
@Check("opening_hours_valid_check", "valid_from < valid_to")
export class OpeningHours extends OpeningHoursFace {}
