import { addDays } from "../calendar";
import { seeded } from "../random";
import { reportedVolunteerOrganizations } from "../reported/volunteer-organizations";
import type {
  VolunteerMembershipRow,
  VolunteerOrganizationDivisionRow,
  VolunteerOrganizationRow,
} from "../rows/volunteer";
import { worldId } from "../world-id";
import { type Place, places } from "./places";
import { volunteers } from "./volunteers";

/** One volunteer team a town, all made up. */
function townTeam(town: Place): VolunteerOrganizationRow {
  const random = seeded(`volunteer-team/${town.code}`);
  return {
    id: worldId("volunteer-organization", `${town.code}/team`),
    name: `${town.name}青年志愿服务队`,
    nameEn: null,
    kind: "VOLUNTEER_TEAM",
    legalStatus: random.chance(0.3) ? "REGISTERED" : "UNREGISTERED",
    partnerSince: addDays("2018-03-05", random.int(0, 700)),
    divisionId: town.id,
    provenance: "SYNTHETIC",
    note: null,
  };
}

export function volunteerOrganizations(copy: number): VolunteerOrganizationRow[] {
  const { district, towns } = places(copy);
  return [...(copy === 1 ? reportedVolunteerOrganizations(district.id) : []), ...towns.map(townTeam)];
}

/** Each works in its seat's division; where the report's partners work beyond "the district" is not in it. */
export function* volunteerOrganizationDivisions(copy: number): Generator<VolunteerOrganizationDivisionRow> {
  for (const { id, divisionId, provenance } of volunteerOrganizations(copy))
    yield {
      id: worldId("volunteer-organization-division", id),
      volunteerOrganizationId: id,
      divisionId,
      provenance,
      note: null,
    };
}

/** Most belong to their town's team, some to another organization beside it, some to none. */
export function* volunteerMemberships(copy: number): Generator<VolunteerMembershipRow> {
  const { townOf } = places(copy);
  const organizations = volunteerOrganizations(copy);
  for (const { key, row } of volunteers(copy)) {
    const random = seeded(`membership/${key}`);
    const own = townTeam(townOf(row.divisionId));
    const joined = random.chance(0.85) ? [own.id] : [];
    const other = random.pick(organizations).id;
    if (other !== own.id && random.chance(0.2)) joined.push(other);
    for (const volunteerOrganizationId of joined)
      yield {
        id: worldId("volunteer-membership", `${key}/${volunteerOrganizationId}`),
        volunteerId: row.id,
        volunteerOrganizationId,
        joinedOn: addDays(row.registeredOn, random.int(0, 60)),
        leftOn: null,
        provenance: "SYNTHETIC",
        note: null,
      };
  }
}
