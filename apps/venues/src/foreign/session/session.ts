import { stub, Stub, toMany } from "@youth-graph/query";
import { Booking } from "../../booking/booking";

@stub()
export class Session extends Stub {
  @toMany(() => Booking, "session", "The bookings of Youth Homes made for it (场地预约).")
  bookings!: Booking[];
}
