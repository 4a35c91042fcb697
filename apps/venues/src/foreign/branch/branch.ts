import { stub, Stub, toMany } from "@youth-graph/query";
import { Booking } from "../../booking/booking";
import { YouthHome } from "../../youth-home/youth-home";

@stub()
export class Branch extends Stub {
  @toMany(() => YouthHome, "leadBranch", "The Youth Homes it leads (牵头的青年之家).")
  youthHomes!: YouthHome[];

  @toMany(() => Booking, "branch", "Its bookings of Youth Homes (场地预约).")
  bookings!: Booking[];
}
