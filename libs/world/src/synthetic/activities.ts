import { NAMED_ACTIVITIES } from "../reported/activities";
import type { ActivityRow } from "../rows/activity";
import { latest } from "../table";
import { worldId } from "../world-id";
import { campaignId } from "./campaigns";
import { places } from "./places";
import { projects } from "./projects";
import { resourceId } from "./resources";
import { unitBranches } from "./unit-branches";
import { workCommitteeId } from "./upper-branches";

/** An activity and the key its sessions are named by; `slug` is the same in every copy. */
export interface ActivityPlan {
  key: string;
  slug: string;
  row: ActivityRow;
}

type Made = Pick<ActivityRow, "name" | "kind" | "audience"> & Partial<ActivityRow>;

function made(copy: number, slug: string, activity: Made): ActivityPlan {
  const { district } = places(copy);
  const key = `${district.code}/${slug}`;
  return {
    key,
    slug: slug.split("/")[0]!,
    row: {
      id: worldId("activity", key),
      nameEn: null,
      brand: null,
      resourceId: resourceId(copy, "VOLUNTEER_SERVICE"),
      projectId: null,
      campaignId: null,
      branchId: null,
      divisionId: district.id,
      provenance: "SYNTHETIC",
      note: null,
      ...activity,
    },
  };
}

/** The report's activities; what it does not say (host, place, sessions one by one) is null or made up beside. */
function namedActivities(copy: number): ActivityPlan[] {
  return NAMED_ACTIVITIES.map(({ slug, resource, ...named }) =>
    made(copy, slug, {
      ...named,
      resourceId: resourceId(copy, resource),
      provenance: copy === 1 ? "REPORTED" : "SYNTHETIC",
    }),
  );
}

/** What the campaigns do, one activity each. */
function campaignActivities(copy: number): ActivityPlan[] {
  return [
    made(copy, "tang-xiao-qing", {
      name: "塘小青河塘巡护(合成)",
      kind: "DROWNING_PREVENTION",
      audience: ["CHILDREN", "MINORS"],
      campaignId: campaignId(copy, "tang-xiao-qing"),
    }),
    made(copy, "hope-cottage", {
      name: "希望小屋结对走访(合成)",
      kind: "CARE",
      audience: ["CHILDREN"],
      campaignId: campaignId(copy, "hope-cottage"),
    }),
    made(copy, "youth-community-service", {
      name: "青春社区志愿服务日(合成)",
      kind: "VOLUNTEER_SERVICE",
      audience: ["RESIDENTS"],
      campaignId: campaignId(copy, "youth-community-service"),
    }),
  ];
}

/** Three a project, held by the community's branch, or the street's committee where it has none. */
function projectActivities(copy: number): ActivityPlan[] {
  const { towns } = places(copy);
  const branchAt = new Map(unitBranches(copy).map(({ unit, row }) => [unit.id, row.id]));
  for (const town of towns) branchAt.set(town.id, workCommitteeId(town));
  return projects(copy).flatMap(({ id, code, shortName, name, divisionId }) =>
    ["居民议事", "青少年课堂", "邻里互助"].map((theme, index) =>
      made(copy, `project/${code}/${index + 1}`, {
        name: `${shortName ?? name}·${theme}(合成)`,
        kind: index === 1 ? "AFTER_SCHOOL_CLASS" : "VOLUNTEER_SERVICE",
        audience: index === 1 ? ["MINORS"] : ["RESIDENTS"],
        projectId: id,
        branchId: branchAt.get(divisionId) ?? null,
        divisionId,
      }),
    ),
  );
}

function townActivities(copy: number): ActivityPlan[] {
  return places(copy).towns.map(town =>
    made(copy, `town/${town.code}`, {
      name: `${town.name}青年志愿服务(合成)`,
      kind: "VOLUNTEER_SERVICE",
      audience: ["RESIDENTS"],
      branchId: workCommitteeId(town),
      divisionId: town.id,
    }),
  );
}

/** All activities of one copy. */
export const activities = latest((copy: number): ActivityPlan[] => [
  ...namedActivities(copy),
  ...campaignActivities(copy),
  ...projectActivities(copy),
  ...townActivities(copy),
]);
