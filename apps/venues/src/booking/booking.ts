import { BookingFace } from "@youth-graph/faces";
import { noun, text } from "@youth-graph/query";
import { Check, Exclusion } from "typeorm";

@noun()
@Check("booking_times_check", "starts_at < ends_at")
@Check("booking_party_size_check", "party_size > 0")
@Exclusion(
  "booking_no_overlap",
  "USING gist (youth_home_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status <> 'CANCELLED')",
)
export class Booking extends BookingFace {
  // Free text can carry a name; as a filter it would be a way to search for one.
  @text("What it is for, in words (用途). Must hold no names of persons; no filter reads it.", {
    filter: false,
    sort: false,
  })
  purpose!: string;
}
