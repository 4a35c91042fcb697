import { date, foreign, stub, Stub } from "@youth-graph/query";
import { Division } from "../../division/division";

@stub({ source: "workforce", knownAs: "VolunteerInOrganization", place: "division" })
export class Volunteer extends Stub {
  @foreign(() => Division, "Where the volunteer is registered (所在区划).", { field: false })
  division!: Division;

  @date("Day of registration (注册日期).", { field: false })
  registeredOn!: string;
}
