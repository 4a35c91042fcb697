import { ManagerTenureFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Exclusion } from "typeorm";

@noun()
@Check("manager_tenure_dates_check", "starts_on < ends_on")
@Exclusion(
  "manager_tenure_no_overlap",
  "USING gist (youth_home_id WITH =, daterange(starts_on, ends_on) WITH &&)",
)
export class ManagerTenure extends ManagerTenureFace {}
