import { foreign, stub, toMany } from "@youth-graph/query";
import { BranchCopy } from "@youth-graph/subgraph";
import { Booking } from "../../booking/booking";
import { YouthHome } from "../../youth-home/youth-home";
import { Division } from "../division/division";

@stub({ source: "organization", knownAs: "BranchInVenues", place: "division" })
export class Branch extends BranchCopy {
  @foreign(() => Division, "Where it belongs (所在区划).", { field: false })
  division!: Division;

  @toMany(() => YouthHome, "leadBranch", "The Youth Homes it leads (牵头的青年之家).")
  youthHomes!: YouthHome[];

  @toMany(() => Booking, "branch", "Its bookings of Youth Homes (场地预约).")
  bookings!: Booking[];
}
