import { addMinutes, localDay } from "../calendar";
import { type Random, seeded } from "../random";
import type { EntryMethod, ServiceRecordRow } from "../rows/volunteer";
import { worldId } from "../world-id";
import { WORLD_TODAY } from "../world-today";
import { workCommitteeCadre } from "./cadres";
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
  const secretary = workCommitteeCadre(town, "secretary").id;
  const deputy = workCommitteeCadre(town, "deputy").id;
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

function record(
  session: SessionPlan,
  volunteer: VolunteerPlan,
  number: number,
  town: Place,
): ServiceRecordRow {
  const { row } = session;
  const key = `${session.key}/${number}`;
  const random = seeded(`record/${key}`);
  const halfHours = Math.floor((Date.parse(row.endsAt) - Date.parse(row.startsAt)) / 1_800_000);
  const served = random.int(Math.ceil(halfHours / 2), halfHours);
  const startsAt = addMinutes(row.startsAt, random.int(0, halfHours - served) * 30);
  const endsAt = addMinutes(startsAt, served * 30);
  return {
    id: worldId("service-record", key),
    volunteerId: volunteer.row.id,
    sessionId: row.id,
    divisionId: row.divisionId,
    startsAt,
    endsAt,
    hours: served / 2,
    ...entry(random, town, volunteer, endsAt),
    provenance: "SYNTHETIC",
    note: null,
  };
}

/** As many records a session as it has volunteers, in order of time, so that nobody is in two places. */
export function* serviceRecords(copy: number): Generator<ServiceRecordRow> {
  const { townOf } = places(copy);
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
      yield record(session, volunteer, number, townOf(session.row.divisionId));
    }
}

/** Served hours by volunteer id. */
export function hoursServed(copy: number): Map<string, number> {
  const hours = new Map<string, number>();
  for (const record of serviceRecords(copy))
    hours.set(record.volunteerId, (hours.get(record.volunteerId) ?? 0) + record.hours);
  return hours;
}
