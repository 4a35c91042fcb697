import { reportedProjects } from "../reported/projects";
import type { AgencyRow } from "../rows/social-worker";
import type { ProjectRow } from "../rows/project";
import { shanqing } from "../reported/agency";
import { worldId } from "../world-id";
import { type Place, places } from "./places";
import { unitBranches } from "./unit-branches";

/** The social work agency of a copy: the report's, or one made up. */
export function agency(copy: number): AgencyRow {
  const { district } = places(copy);
  if (copy === 1) return shanqing(district.id);
  return {
    id: worldId("agency", district.code),
    name: `${district.name}社会工作服务中心`,
    nameEn: null,
    legalName: `${district.name}社会工作服务中心`,
    kind: "LEAGUE_AFFILIATED",
    divisionId: district.id,
    provenance: "SYNTHETIC",
    note: null,
  };
}

function syntheticProject(copy: number, unit: Place, index: number): ProjectRow {
  return {
    id: worldId("project", `${unit.code}/${index}`),
    code: `synthetic-${unit.code}`,
    name: `合成社区项目${copy}-${index + 1}`,
    shortName: null,
    nameEn: null,
    brand: "合成项目",
    policy: null,
    divisionId: unit.id,
    communityNameAsPrinted: null,
    providerId: agency(copy).id,
    purchaser: null,
    targetGroups: ["青年", "居民"],
    services: ["便民服务", "志愿服务"],
    assets: [],
    periodStart: "2020-07-01",
    periodEnd: "2022-06-30",
    provenance: "SYNTHETIC",
    note: null,
  };
}

/** The four projects of a copy: the report's, or four made up, one in each of the first four towns. */
export function projects(copy: number): ProjectRow[] {
  if (copy === 1) return reportedProjects();
  const { towns } = places(copy);
  return towns.slice(0, 4).map((town, index) => {
    const branch = unitBranches(copy).find(({ town: at }) => at.id === town.id)!;
    return syntheticProject(copy, branch.unit, index);
  });
}
