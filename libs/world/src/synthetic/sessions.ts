import { addDays, daysBetween, instant, isHoliday } from "../calendar";
import { type Random, seeded } from "../random";
import type { SessionRow } from "../rows/activity";
import { latest } from "../table";
import { worldId } from "../world-id";
import { YEAR_END, YEAR_START } from "../world-today";
import { type ActivityPlan, activities } from "./activities";
import { type HomePlan, homes } from "./homes";
import { isOpenFor } from "./opening";
import { places } from "./places";
import { SESSION_KINDS, type SessionKind } from "./session-kinds";

/** A session and how many volunteers are on duty. */
export interface SessionPlan {
  key: string;
  row: SessionRow & { headcount: number };
  volunteers: number;
}

/** A third of the sessions that may be are held in a home that is open and not taken at that time. */
const IN_HOME = 0.35;

function dayIn(random: Random, [first, last]: readonly [string, string], stay: number): string {
  for (;;) {
    const day = addDays(first, random.int(0, daysBetween(first, last) - stay));
    if (!isHoliday(day)) return day;
  }
}

/** Homes that have sessions: one of them all has none, for the sake of the finding. */
function homesWithSessions(copy: number): HomePlan[] {
  return homes(copy).slice(0, -1);
}

class Diary {
  private readonly taken = new Set<string>();
  constructor(private readonly homes: HomePlan[]) {}

  /** A home that is free on that half-day, if a few tries find one. */
  find(random: Random, day: string, from: string, to: string): HomePlan | undefined {
    for (let attempt = 0; attempt < 6; attempt++) {
      const home = random.pick(this.homes);
      const half = `${home.key}/${day}/${from < "12:00" ? "am" : from < "18:00" ? "pm" : "evening"}`;
      if (!isOpenFor(home, day, from, to) || this.taken.has(half)) continue;
      this.taken.add(half);
      return home;
    }
    return undefined;
  }
}

/** Under the place of its activity: a unit of the town, or of the district. */
function placeOf(copy: number, random: Random, { row }: ActivityPlan): string {
  const { district, units, towns } = places(copy);
  const isTown = row.projectId === null && towns.some(({ id }) => id === row.divisionId);
  if (row.divisionId === district.id) return random.pick(units).id;
  return isTown
    ? random.pick(units.filter(({ parentId }) => parentId === row.divisionId)).id
    : row.divisionId;
}

function session(
  copy: number,
  activity: ActivityPlan,
  kind: SessionKind,
  number: number,
  diary: Diary,
): SessionPlan {
  const key = `${activity.key}/${number}`;
  const random = seeded(`session/${key}`);
  const stay = kind.stay ? random.int(...kind.stay) - 1 : 0;
  const day = dayIn(random, kind.days ?? [YEAR_START, YEAR_END], stay);
  const [from, to] = random.pick(kind.slots);
  const home = kind.inHomes && random.chance(IN_HOME) ? diary.find(random, day, from, to) : undefined;
  const headcount = Math.min(random.int(...kind.heads), home?.row.capacity ?? Infinity);
  return {
    key,
    volunteers: kind.volunteers ? random.int(...kind.volunteers) : 0,
    row: {
      id: worldId("session", key),
      activityId: activity.row.id,
      status: "HELD",
      startsAt: instant(day, from),
      endsAt: instant(addDays(day, stay), to),
      divisionId: home?.row.divisionId ?? placeOf(copy, random, activity),
      youthHomeId: home?.row.id ?? null,
      headcount,
      uniquePersons: kind.roster ? headcount : null,
      attendanceMethod: kind.roster ? "ROSTER" : "HEADCOUNT",
      provenance: "SYNTHETIC",
      note: null,
    },
  };
}

/** All sessions of one copy, activity by activity. */
export const sessions = latest((copy: number): SessionPlan[] => {
  const diary = new Diary(homesWithSessions(copy));
  return activities(copy).flatMap(activity => {
    const kind = SESSION_KINDS[activity.slug];
    if (!kind) return [];
    return Array.from({ length: kind.count }, (_, index) => session(copy, activity, kind, index + 1, diary));
  });
});
