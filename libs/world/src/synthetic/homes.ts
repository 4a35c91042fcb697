import { addDays } from "../calendar";
import { seeded } from "../random";
import { venueKindId } from "../reported/venue-kinds";
import { NAMED_HOMES, NAMED_HOME_NOTE, PLACEHOLDER_HOME_NOTE } from "../reported/youth-homes";
import { VENUE_KIND_CODES, type VenueKindCode, type YouthHomeRow } from "../rows/youth-home";
import { latest } from "../table";
import { worldId } from "../world-id";
import { YEAR_START } from "../world-today";
import { placeName } from "../official/unit-name";
import { places } from "./places";
import { projects } from "./projects";
import { type UnitBranch, unitBranches } from "./unit-branches";

/** A home, and what the generators of its hours and visits go by. */
export interface HomePlan {
  key: string;
  kind: VenueKindCode;
  row: YouthHomeRow & { divisionId: string };
}

const HOMES = 16;

function reportedHomes(districtId: string): HomePlan[] {
  return NAMED_HOMES.map(({ slug, kind, place, remark, level, ...named }) => ({
    key: `home/${slug}`,
    kind,
    row: {
      id: worldId("youth-home", slug),
      ...named,
      kindId: venueKindId(kind),
      divisionId: districtId,
      placeNameAsPrinted: place ?? null,
      address: null,
      latitude: null,
      longitude: null,
      coordinateSystem: null,
      level: level ?? null,
      status: "OPEN",
      capacity: null,
      leadBranchId: null,
      host: null,
      openedOn: null,
      provenance: "REPORTED",
      note: [NAMED_HOME_NOTE, remark].filter(Boolean).join(" "),
    },
  }));
}

function syntheticHome(copy: number, { unit, row: branch }: UnitBranch, number: number): HomePlan {
  const key = `${unit.code}/home`;
  const random = seeded(key);
  const kind = copy === 1 ? "UNSPECIFIED_IN_SOURCE" : VENUE_KIND_CODES[number % VENUE_KIND_CODES.length]!;
  return {
    key,
    kind,
    row: {
      id: worldId("youth-home", key),
      name: copy === 1 ? `青年之家(未具名${number})` : `${placeName(unit.name)}青年之家`,
      nameEn: copy === 1 ? `Youth Home (unnamed ${number})` : null,
      kindId: venueKindId(kind),
      divisionId: unit.id,
      placeNameAsPrinted: null,
      address: `${placeName(unit.name)}(合成地址)`,
      // Somewhere in the district's rectangle; no real building is meant.
      latitude: Math.round((35.0 + random.next() * 0.25) * 1e5) / 1e5,
      longitude: Math.round((118.15 + random.next() * 0.25) * 1e5) / 1e5,
      coordinateSystem: "CGCS2000",
      level: "ORDINARY",
      status: "OPEN",
      services: random.shuffle(["阅读", "培训", "志愿服务", "交流", "心理咨询"]).slice(0, 3),
      capacity: random.int(8, 24) * 5,
      leadBranchId: branch.id,
      host: null,
      openedOn: addDays(YEAR_START, -random.int(100, 900)),
      provenance: "SYNTHETIC",
      note: copy === 1 ? PLACEHOLDER_HOME_NOTE : null,
    },
  };
}

/** Town after town, so that every street has one; never in a project's own community. */
function homeBranches(copy: number, count: number): UnitBranch[] {
  const taken = new Set(projects(copy).map(({ divisionId }) => divisionId));
  const branches = seeded(`${copy}/home-branches`).shuffle(unitBranches(copy));
  const { towns } = places(copy);
  return Array.from({ length: count }, (_, index) => {
    const town = towns[index % towns.length]!;
    const found = branches.find(({ unit, town: at }) => at.id === town.id && !taken.has(unit.id))!;
    taken.add(found.unit.id);
    return found;
  });
}

/** The sixteen homes of a copy: eight named and eight placeholders, or sixteen made up. */
export const homes = latest((copy: number): HomePlan[] => {
  const named = copy === 1 ? reportedHomes(places(copy).district.id) : [];
  const others = homeBranches(copy, HOMES - named.length);
  return [...named, ...others.map((branch, index) => syntheticHome(copy, branch, index + 1))];
});
