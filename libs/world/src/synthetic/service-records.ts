import { addMinutes, localDay } from "../calendar";
import { type Random, seeded } from "../random";
import type { EntryMethod, ServiceRecordRow, VolunteerRow } from "../rows/volunteer";
import { worldId } from "../world-id";
import { WORLD_TODAY } from "../world-today";
import { workCommitteeCadreId } from "./cadres";
import { type Place, places } from "./places";
import { type SessionPlan, sessions } from "./sessions";
import { type VolunteerPlan, volunteers } from "./volunteers";

/** Every fifth volunteer is active and comes up three times as often as the others. */
const ACTIVE_SHARE = 5;

/** Volunteers in an endless order; a caller that skips one takes the next. */
function* roster(copy: number): Generator<VolunteerPlan, never> {
  const all = volunteers(copy);
  for (let round = 0; ; round++) {
    const random = seeded(`${copy}/roster/${round}`);
    const active = all.filter((_, index) => index % ACTIVE_SHARE === 0);
    yield* random.shuffle(all);
    yield* random.shuffle(active);
    yield* random.shuffle(active);
  }
}

/** Who enters and who approves: never the same; a few records wait for approval. */
function entry(random: Random, town: Place, volunteer: VolunteerPlan, endsAt: string) {
  const secretary = workCommitteeCadreId(town, "secretary");
  const deputy = workCommitteeCadreId(town, "deputy");
  const by: readonly [EntryMethod, string, string] = random.pick([
    ["CHECK_IN_OUT", volunteer.row.personId, deputy],
    ["CHECK_IN_OUT", volunteer.row.personId, deputy],
    ["LEADER_ENTRY", deputy, secretary],
    ["BACK_OFFICE_IMPORT", secretary, deputy],
  ] as const);
  const [entryMethod, enteredById, approver] = by;
  const later = addMinutes(endsAt, entryMethod === "CHECK_IN_OUT" ? 0 : random.int(60, 4000));
  const enteredAt = localDay(later) > WORLD_TODAY ? endsAt : later;
  const approvedAt = addMinutes(enteredAt, random.int(600, 8000));
  // What would be approved after the world's day still waits.
  const isApproved = random.chance(0.97) && localDay(approvedAt) <= WORLD_TODAY;
  return {
    entryMethod,
    enteredById,
    approvedById: isApproved ? approver : null,
    enteredAt,
    approvedAt: isApproved ? approvedAt : null,
  };
}

/** One volunteer on duty at one session. */
interface Duty {
  key: string;
  session: SessionPlan;
  volunteer: VolunteerPlan;
}

/** As many a session as it has volunteers, in order of time, so that nobody is in two places. */
function* duties(copy: number): Generator<Duty> {
  const next = roster(copy);
  const busyUntil = new Map<string, string>();
  const byTime = sessions(copy)
    .filter(session => session.volunteers > 0)
    .sort((a, b) => (a.row.startsAt + a.key < b.row.startsAt + b.key ? -1 : 1));
  for (const session of byTime)
    for (let number = 1; number <= session.volunteers; number++) {
      let volunteer = next.next().value;
      while ((busyUntil.get(volunteer.key) ?? "") >= session.row.startsAt) volunteer = next.next().value;
      busyUntil.set(volunteer.key, session.row.endsAt);
      yield { key: `${session.key}/${number}`, session, volunteer };
    }
}

/** Half-hours served, at least half of the session, and those missed at its beginning. */
function served({ key, session: { row } }: Duty) {
  const random = seeded(`served/${key}`);
  const all = Math.floor((Date.parse(row.endsAt) - Date.parse(row.startsAt)) / 1_800_000);
  const halfHours = random.int(Math.ceil(all / 2), all);
  return { halfHours, late: random.int(0, all - halfHours) };
}

/** The service records of one copy, in order of their sessions. */
export function* serviceRecords(copy: number): Generator<ServiceRecordRow> {
  const { townOf } = places(copy);
  for (const duty of duties(copy)) {
    const { key, session, volunteer } = duty;
    const { halfHours, late } = served(duty);
    const startsAt = addMinutes(session.row.startsAt, late * 30);
    const endsAt = addMinutes(startsAt, halfHours * 30);
    yield {
      id: worldId("service-record", key),
      volunteerId: volunteer.row.id,
      sessionId: session.row.id,
      divisionId: session.row.divisionId,
      startsAt,
      endsAt,
      hours: halfHours / 2,
      ...entry(seeded(`entry/${key}`), townOf(session.row.divisionId), volunteer, endsAt),
      provenance: "SYNTHETIC",
      note: null,
    };
  }
}

/** Served hours by volunteer id. */
function hoursServed(copy: number): Map<string, number> {
  const hours = new Map<string, number>();
  for (const duty of duties(copy)) {
    const { id } = duty.volunteer.row;
    hours.set(id, (hours.get(id) ?? 0) + served(duty).halfHours / 2);
  }
  return hours;
}

/** The volunteers with the hours that their records add up to. */
export function* volunteerRows(copy: number): Generator<VolunteerRow> {
  const hours = hoursServed(copy);
  for (const { row } of volunteers(copy)) yield { ...row, hours: hours.get(row.id) ?? 0 };
}
