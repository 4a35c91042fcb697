import { addDays, addYears } from "../calendar";
import { seeded } from "../random";
import type { AssignmentRow, CertificateLevel, SocialWorkerRow } from "../rows/social-worker";
import type { PersonRow } from "../rows/person";
import { latest } from "../table";
import { worldId } from "../world-id";
import { WORLD_TODAY } from "../world-today";
import { person, personId } from "./people";
import { places } from "./places";
import { agency, projects } from "./projects";
import { ALL_THREE, cadresElsewhere } from "./three-forces";

/** "180+" in the report: 183, in two channels it does not split. */
const SOCIAL_WORKERS = 183;
const PUBLICLY_RECRUITED = 110;

export interface SocialWorkerPlan {
  row: SocialWorkerRow;
  /** Made on demand; null when the person is a cadre already. */
  ownPerson: (() => PersonRow) | null;
}

const LEVELS: readonly CertificateLevel[] = [
  "ASSISTANT_SOCIAL_WORKER",
  "ASSISTANT_SOCIAL_WORKER",
  "ASSISTANT_SOCIAL_WORKER",
  "SOCIAL_WORKER",
  "SOCIAL_WORKER",
  "SENIOR_SOCIAL_WORKER",
];

/** A third holds a certificate. Registration lasts three years, and some let it lapse or never applied. */
function certificate(key: string, index: number) {
  const random = seeded(`certificate/${key}`);
  if (!random.chance(index < PUBLICLY_RECRUITED ? 0.22 : 0.55))
    return {
      certificateLevel: null,
      certificateNumber: null,
      certificateRegistration: null,
      certificateValidUntil: null,
    } as const;
  const isRegistered = random.chance(0.85);
  return {
    certificateLevel: random.pick(LEVELS),
    certificateNumber: `****${String(1000 + index)}`,
    certificateRegistration: isRegistered ? "REGISTERED" : "NOT_APPLIED",
    certificateValidUntil: isRegistered ? addDays(addYears(WORLD_TODAY, 3), -random.int(30, 1150)) : null,
  } as const;
}

/** The social workers of one copy; the first twelve are branch secretaries too. */
export const socialWorkers = latest((copy: number): SocialWorkerPlan[] => {
  const { district, units, townOf } = places(copy);
  const cadres = cadresElsewhere(copy).slice(0, ALL_THREE);
  const employer = agency(copy);
  return Array.from({ length: SOCIAL_WORKERS }, (_, index) => {
    const key = `${district.code}/social-worker/${index + 1}`;
    const random = seeded(key);
    const cadre = cadres[index];
    const unit = cadre?.branch.unit ?? random.pick(units);
    const ownPerson = cadre ? null : () => person(key, unit.id, false);
    const isPublic = index < PUBLICLY_RECRUITED;
    const row: SocialWorkerRow = {
      id: worldId("social-worker", key),
      personId: cadre?.person.id ?? personId(key),
      employer: isPublic ? townOf(unit.id).name : employer.name,
      agencyId: isPublic ? null : employer.id,
      channel: isPublic ? "PUBLIC_RECRUITMENT" : "PROJECT_HIRE",
      ...certificate(key, index),
      divisionId: unit.id,
      startsOn: addDays(WORLD_TODAY, -random.int(30, 1500)),
      endsOn: null,
      provenance: "SYNTHETIC",
      note: null,
    };
    return { row, ownPerson };
  });
});

const CURRENT_PER_PROJECT = 8;
const FORMER_PER_PROJECT = 2;

/** Project-hired social workers at the four projects: eight now, two before, one leader each. */
export function* assignments(copy: number): Generator<AssignmentRow> {
  const hired = socialWorkers(copy).filter(({ row }) => row.channel === "PROJECT_HIRE");
  let next = 0;
  for (const project of projects(copy))
    for (let slot = 0; slot < CURRENT_PER_PROJECT + FORMER_PER_PROJECT; slot++) {
      const { row } = hired[next++]!;
      const isFormer = slot >= CURRENT_PER_PROJECT;
      const from = addDays(row.startsOn, 7);
      yield {
        id: worldId("assignment", `${project.id}/${slot}`),
        socialWorkerId: row.id,
        projectId: project.id,
        divisionId: project.divisionId,
        role: slot === 0 ? "LEADER" : slot < 6 || isFormer ? "SOCIAL_WORKER" : "ASSISTANT",
        from,
        until: isFormer ? addDays(from, 20) : null,
        provenance: "SYNTHETIC",
        note: null,
      };
    }
}
