import { BranchFace } from "@youth-graph/faces";
import { formatTypeId } from "@youth-graph/kernel";
import { command, event, notFound, type Transaction } from "@youth-graph/subgraph";
import {
  localDay,
  type ExceptionalDay,
  type KnownHours,
  type WeeklyHours,
} from "../opening-hours/open-during.rules";
import { OpeningHours } from "../opening-hours/opening-hours";
import { OpeningHoursException } from "../opening-hours/opening-hours-exception";
import { YouthHome } from "../youth-home/youth-home";
import { BookYouthHomeInput } from "./book-youth-home.inputs";
import { bookYouthHomeRules, overlaps, type BookYouthHomeFacts } from "./book-youth-home.rules";
import { Booking } from "./booking";

/** What it is for is not told: free text can carry a name. */
export interface YouthHomeBooked {
  youthHome: string;
  branch: string | null;
  startsAt: string;
  endsAt: string;
  partySize: number;
}

export const bookYouthHome = command({
  name: "bookYouthHome",
  description:
    "Asks for a Youth Home at a time (预约青年之家). The time is held from then on: bookings that are not cancelled never overlap.",
  permission: "venues:book",
  input: BookYouthHomeInput,
  noun: Booking,
  event: event<YouthHomeBooked>("YouthHomeBooked"),

  async load(input, transaction): Promise<BookYouthHomeFacts> {
    const home = await lockHome(input.youthHomeId, transaction);
    if (!home) throw notFound("youthHomeId", "Youth Home");
    if (input.branchId != null && !(await branchIsThere(input.branchId, transaction)))
      throw notFound("branchId", "League organization");
    return {
      ...home,
      hours: await hoursOf(input, transaction),
      overlapping: await overlappingBooking(input, transaction),
    };
  },

  rules: bookYouthHomeRules,

  async run({ youthHomeId, branchId = null, startsAt, endsAt, partySize, purpose }, _facts, transaction) {
    const times = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    const uuid = await transaction.insert(Booking, {
      ...times,
      youthHome: youthHomeId,
      branch: branchId,
      session: null,
      partySize,
      purpose,
      status: "REQUESTED",
      provenance: "ENTERED",
      note: null,
    });
    const youthHome = formatTypeId("youth_home", youthHomeId);
    const branch = branchId === null ? null : formatTypeId("branch", branchId);
    return { uuid, detail: { youthHome, branch, ...times, partySize } };
  },

  constraints: { booking_no_overlap: overlaps(null) },
});

type Home = Pick<BookYouthHomeFacts, "status" | "capacity">;

/** Those who book the same home wait for each other here, and do not run into the constraint or a deadlock at it. */
async function lockHome(id: string, transaction: Transaction): Promise<Home | undefined> {
  const [home] = await transaction.query<Home>(
    statement =>
      `SELECT status, capacity FROM ${statement.from(YouthHome, "home")} WHERE id = ${statement.value(id)} FOR NO KEY UPDATE`,
  );
  return home;
}

async function branchIsThere(id: string, transaction: Transaction): Promise<boolean> {
  const found = await transaction.query(
    statement => `SELECT FROM ${statement.from(BranchFace, "branch")} WHERE id = ${statement.value(id)}`,
  );
  return found.length > 0;
}

async function hoursOf(
  { youthHomeId, startsAt }: BookYouthHomeInput,
  transaction: Transaction,
): Promise<KnownHours> {
  const weekly = await transaction.query<WeeklyHours>(
    statement => `
      SELECT weekday, opens_at AS "opensAt", closes_at AS "closesAt", valid_from AS "validFrom", valid_to AS "validTo"
      FROM ${statement.from(OpeningHours, "hours")} WHERE youth_home_id = ${statement.value(youthHomeId)}`,
  );
  const exceptions = await transaction.query<ExceptionalDay>(
    statement => `
      SELECT day, is_closed AS "isClosed", opens_at AS "opensAt", closes_at AS "closesAt"
      FROM ${statement.from(OpeningHoursException, "exception")}
      WHERE youth_home_id = ${statement.value(youthHomeId)} AND day = ${statement.value(localDay(startsAt))}`,
  );
  return { weekly, exceptions };
}

/** In the words of the constraint, so that its index finds it; a range that ends before it begins is the rules' to refuse. */
async function overlappingBooking(
  { youthHomeId, startsAt, endsAt }: BookYouthHomeInput,
  transaction: Transaction,
): Promise<string | null> {
  const [found] = await transaction.query<{ id: string }>(statement => {
    const start = `${statement.value(startsAt)}::timestamptz`;
    const end = `${statement.value(endsAt)}::timestamptz`;
    return `
      SELECT id FROM ${statement.from(Booking, "booking")}
      WHERE youth_home_id = ${statement.value(youthHomeId)} AND status <> 'CANCELLED'
        AND tstzrange(starts_at, ends_at) && tstzrange(${start}, greatest(${start}, ${end}))
      ORDER BY starts_at LIMIT 1`;
  });
  return found?.id ?? null;
}
