import { addDays } from "../calendar";
import { seeded } from "../random";
import type { PersonRow } from "../rows/person";
import type { VolunteerRow } from "../rows/volunteer";
import { latest } from "../table";
import { worldId } from "../world-id";
import { YEAR_START } from "../world-today";
import { person, personId } from "./people";
import { places } from "./places";
import { socialWorkers } from "./social-workers";
import { ALL_THREE, CADRE_VOLUNTEERS, SOCIAL_WORKER_VOLUNTEERS, cadresElsewhere } from "./three-forces";

const VOLUNTEERS = 3000;

/** A volunteer before the hours are counted. */
export interface VolunteerPlan {
  key: string;
  row: Omit<VolunteerRow, "hours">;
  /** Made on demand, since few ask for it; null when the person is a cadre or social worker already. */
  ownPerson: (() => PersonRow) | null;
}

/** Persons of the other two forces who volunteer too, with their division. */
function fromOtherForces(copy: number): { personId: string; divisionId: string }[] {
  const cadres = cadresElsewhere(copy).slice(0, ALL_THREE + CADRE_VOLUNTEERS);
  const workers = socialWorkers(copy).slice(ALL_THREE, ALL_THREE + SOCIAL_WORKER_VOLUNTEERS);
  return [
    ...cadres.map(({ person, branch }) => ({ personId: person.id, divisionId: branch.unit.id })),
    ...workers.map(({ row }) => ({ personId: row.personId, divisionId: row.divisionId })),
  ];
}

/** The volunteers of one copy, all registered before the year of sessions begins. */
export const volunteers = latest((copy: number): VolunteerPlan[] => {
  const { district, units } = places(copy);
  const others = fromOtherForces(copy);
  return Array.from({ length: VOLUNTEERS }, (_, index) => {
    const key = `${district.code}/volunteer/${index + 1}`;
    const random = seeded(key);
    const other = others[index];
    const divisionId = other?.divisionId ?? random.pick(units).id;
    const ownPerson = other ? null : () => person(key, divisionId, false);
    return {
      key,
      ownPerson,
      row: {
        id: worldId("volunteer", key),
        personId: other?.personId ?? personId(key),
        // Synthetic and masked as stored: no real number exists behind it.
        number: `****${String(index + 1).padStart(4, "0")}`,
        registeredOn: addDays(YEAR_START, -random.int(1, 900)),
        divisionId,
        provenance: "SYNTHETIC",
        note: null,
      },
    };
  });
});
