import { SessionFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check } from "typeorm";

@noun()
@Check("session_times_check", "starts_at < ends_at")
@Check("session_place_check", "division_id IS NOT NULL OR youth_home_id IS NOT NULL")
@Check("session_headcount_check", "headcount >= 0 AND (headcount IS NULL OR status = 'HELD')")
@Check("session_persons_check", "unique_persons >= 0 AND unique_persons <= headcount")
// Heads tell nobody apart: persons are only known from a list or check-ins.
@Check("session_method_check", "unique_persons IS NULL OR attendance_method <> 'HEADCOUNT'")
export class Session extends SessionFace {}
