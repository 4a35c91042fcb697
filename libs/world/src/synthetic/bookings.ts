import { addDays, instant, localDay } from "../calendar";
import { seeded } from "../random";
import type { BookingRow, BookingStatus } from "../rows/opening";
import { worldId } from "../world-id";
import { WORLD_TODAY } from "../world-today";
import { type HomePlan, homes } from "./homes";
import { isOpenOn } from "./opening";
import { sessions } from "./sessions";
import { unitBranches } from "./unit-branches";

const SYNTHETIC = { provenance: "SYNTHETIC", note: null } as const;

/** Other bookings start on days without a session, from four months before the world's day to six weeks after. */
const OTHERS_PER_HOME = 10;
const FIRST_DAY = addDays(WORLD_TODAY, -120);
const SPAN_DAYS = 162;

/** Every session in a home booked it. */
function* sessionBookings(copy: number): Generator<BookingRow> {
  for (const { key, row } of sessions(copy))
    if (row.youthHomeId !== null)
      yield {
        id: worldId("booking", key),
        youthHomeId: row.youthHomeId,
        startsAt: row.startsAt,
        endsAt: row.endsAt,
        purpose: "活动场次",
        partySize: row.headcount,
        branchId: null,
        sessionId: row.id,
        status: "COMPLETED",
        ...SYNTHETIC,
      };
}

function statusOn(day: string, chance: number): BookingStatus {
  if (chance < 0.12) return "CANCELLED";
  if (day < WORLD_TODAY) return "COMPLETED";
  return chance < 0.7 ? "CONFIRMED" : "REQUESTED";
}

function* otherBookings(copy: number, home: HomePlan, taken: Set<string>): Generator<BookingRow> {
  const random = seeded(`bookings/${home.key}`);
  const branches = unitBranches(copy);
  for (let number = 1; number <= OTHERS_PER_HOME; number++) {
    const day = addDays(FIRST_DAY, random.int(0, SPAN_DAYS));
    if (!isOpenOn(home, day) || taken.has(day)) continue;
    taken.add(day);
    yield {
      id: worldId("booking", `${home.key}/${number}`),
      youthHomeId: home.row.id,
      startsAt: instant(day, "14:00"),
      endsAt: instant(day, "16:00"),
      purpose: random.pick(["主题团日", "读书会", "志愿者培训", "青年交流"]),
      partySize: Math.min(random.int(6, 30), home.row.capacity ?? Infinity),
      branchId: random.chance(0.7) ? random.pick(branches).row.id : null,
      sessionId: null,
      status: statusOn(day, random.next()),
      ...SYNTHETIC,
    };
  }
}

export function* bookings(copy: number): Generator<BookingRow> {
  yield* sessionBookings(copy);
  for (const home of homes(copy)) {
    const here = sessions(copy).filter(({ row }) => row.youthHomeId === home.row.id);
    yield* otherBookings(copy, home, new Set(here.map(({ row }) => localDay(row.startsAt))));
  }
}
