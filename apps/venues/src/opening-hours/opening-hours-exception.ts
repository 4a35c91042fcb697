import { OpeningHoursExceptionFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";
import { closingTime, openingTime } from "./local-time";

@noun()
@Index("opening_hours_exception_day_key", ["youthHome", "day"], { unique: true })
@Check("opening_hours_exception_opens_at_check", openingTime("opens_at"))
@Check("opening_hours_exception_closes_at_check", closingTime("closes_at"))
@Check("opening_hours_exception_order_check", "opens_at < closes_at")
@Check(
  "opening_hours_exception_closed_check",
  "num_nulls(opens_at, closes_at) = CASE WHEN is_closed THEN 2 ELSE 0 END",
)
export class OpeningHoursException extends OpeningHoursExceptionFace {}
