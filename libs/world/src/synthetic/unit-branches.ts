import { placeName } from "../official/unit-name";
import { seeded } from "../random";
import { DONGBEIYUAN, DONGBEIYUAN_CODE } from "../reported/organizations";
import { reportedProjects } from "../reported/projects";
import type { BranchKind, BranchRow } from "../rows/branch";
import { latest } from "../table";
import { worldId } from "../world-id";
import { UNIT_BRANCHES } from "./backgrounds";
import { type Place, places } from "./places";
import { workCommitteeId } from "./upper-branches";

/** A village or community League organization and where it is. */
export interface UnitBranch {
  /** Natural key, the unit's code. */
  key: string;
  row: BranchRow;
  unit: Place;
  town: Place;
  /** Members with the right to vote; also where the row's own number is unknown. */
  voters: number;
}

/** 30 % of village and community branches have under three members. */
const UNDER_THREE = Math.round(UNIT_BRANCHES * 0.3);

/** Not every unit has one (344 of 379); those of the report's communities do. */
function chosenUnits(copy: number): Place[] {
  const { units } = places(copy);
  const needed = new Set(copy === 1 ? reportedProjects().map(({ divisionId }) => divisionId) : []);
  const others = seeded(`${copy}/units-with-branch`).shuffle(units.filter(({ id }) => !needed.has(id)));
  const kept = new Set(others.slice(0, UNIT_BRANCHES - units.filter(({ id }) => needed.has(id)).length));
  return units.filter(unit => needed.has(unit.id) || kept.has(unit));
}

/** Exactly 30 % of one or two members, the rest with a long tail to fifty. */
function memberCounts(copy: number): number[] {
  const random = seeded(`${copy}/member-counts`);
  const counts = Array.from({ length: UNIT_BRANCHES }, (_, index) =>
    index < UNDER_THREE ? random.int(1, 2) : Math.min(50, 3 + Math.floor(-18 * Math.log(1 - random.next()))),
  );
  return random.shuffle(counts);
}

function kindFor(key: string, members: number): BranchKind {
  const random = seeded(`branch-kind/${key}`);
  if (members >= 30) return random.chance(0.4) ? "GENERAL_BRANCH" : "BRANCH";
  return members <= 12 && random.chance(0.1) ? "JOINT_BRANCH" : "BRANCH";
}

const SUFFIX: Partial<Record<BranchKind, string>> = {
  BRANCH: "团支部",
  GENERAL_BRANCH: "团总支",
  JOINT_BRANCH: "联合团支部",
};

function syntheticBranch(unit: Place, town: Place, members: number): BranchRow {
  const kind = kindFor(unit.code, members);
  const shortName = placeName(unit.name) + SUFFIX[kind]!;
  return {
    id: worldId("branch", unit.code),
    name: town.name + shortName,
    shortName,
    nameEn: null,
    kind,
    divisionId: unit.id,
    superiorId: workCommitteeId(town),
    foundedOn: null,
    memberCount: members,
    status: "ACTIVE",
    provenance: "SYNTHETIC",
    note: null,
  };
}

function dongbeiyuan(unit: Place, town: Place): BranchRow {
  return {
    ...syntheticBranch(unit, town, 0),
    ...DONGBEIYUAN,
    kind: "GENERAL_BRANCH",
    memberCount: null,
    provenance: "REPORTED",
  };
}

/** The 344 organizations of one copy. 东北园, the one the report names, is among them. */
export const unitBranches = latest((copy: number): UnitBranch[] => {
  const counts = memberCounts(copy);
  const spare = counts.findIndex(count => count >= 35);
  return chosenUnits(copy).map((unit, index) => {
    const isDongbeiyuan = unit.code === DONGBEIYUAN_CODE;
    const town = places(copy).townOf(unit.id);
    // 东北园's own place in the skew goes to a large count, so that the 30 % are all stored ones.
    if (isDongbeiyuan && spare >= 0) [counts[index], counts[spare]] = [counts[spare]!, counts[index]!];
    const voters = counts[index]!;
    return {
      key: unit.code,
      row: isDongbeiyuan ? dongbeiyuan(unit, town) : syntheticBranch(unit, town, voters),
      unit,
      town,
      voters,
    };
  });
});
