import { foreign, stub, toMany } from "@youth-graph/query";
import { SessionCopy } from "@youth-graph/subgraph";
import { Division } from "../division/division";
import { YouthHome } from "../../youth-home/youth-home";
import { Booking } from "../../booking/booking";

@stub({ source: "programs", knownAs: "SessionInVenues", place: "division" })
export class Session extends SessionCopy {
  @foreign(() => Division, "Where (所在区划); missing when only the Youth Home is known.", {
    field: false,
    nullable: true,
  })
  division!: Division | null;

  @foreign(() => YouthHome, "The Youth Home it is held in (青年之家); missing when held elsewhere.", {
    field: false,
    nullable: true,
  })
  youthHome!: YouthHome | null;

  @toMany(() => Booking, "session", "The bookings of Youth Homes made for it (场地预约).")
  bookings!: Booking[];
}
