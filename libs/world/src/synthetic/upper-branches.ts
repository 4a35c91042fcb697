import { DISTRICT_COMMITTEE, YOUTH_WORK_COMMITTEE_NOTE } from "../reported/organizations";
import type { BranchRow } from "../rows/branch";
import { worldId } from "../world-id";
import { type Place, places } from "./places";

export function workCommitteeKey(town: Place): string {
  return `${town.code}/youth-work-committee`;
}

export function workCommitteeId(town: Place): string {
  return worldId("branch", workCommitteeKey(town));
}

function districtCommitteeId(district: Place): string {
  return worldId("branch", `${district.code}/committee`);
}

function districtCommittee(copy: number, district: Place): BranchRow {
  const named =
    copy === 1 ? DISTRICT_COMMITTEE : { name: `共青团${district.name}委员会`, nameEn: null, note: null };
  return {
    id: districtCommitteeId(district),
    ...named,
    shortName: null,
    kind: "COMMITTEE",
    divisionId: district.id,
    superiorId: null,
    foundedOn: null,
    memberCount: null,
    status: "ACTIVE",
    provenance: copy === 1 ? "REPORTED" : "SYNTHETIC",
  };
}

function workCommittee(copy: number, town: Place, district: Place): BranchRow {
  return {
    id: workCommitteeId(town),
    name: `${town.name}青年工作委员会`,
    shortName: `${town.name}青工委`,
    nameEn: null,
    kind: "WORK_COMMITTEE",
    divisionId: town.id,
    superiorId: districtCommitteeId(district),
    foundedOn: null,
    memberCount: null,
    status: "ACTIVE",
    provenance: "SYNTHETIC",
    note: copy === 1 ? YOUTH_WORK_COMMITTEE_NOTE : null,
  };
}

/** District committee and youth work committees, superiors before subordinates. */
export function upperBranches(copy: number): BranchRow[] {
  const { district, towns } = places(copy);
  return [districtCommittee(copy, district), ...towns.map(town => workCommittee(copy, town, district))];
}
