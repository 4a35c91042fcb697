import { type WholeWorld, everyRow } from "./whole-world";

/** What a property refers to: the table's entity, in whichever service owns it. */
const TARGETS: Readonly<Record<string, string>> = {
  divisionId: "organization.Division",
  scopeId: "organization.Division",
  parentId: "organization.Division",
  statisticalParentId: "organization.Division",
  branchId: "organization.Branch",
  superiorId: "organization.Branch",
  approverBranchId: "organization.Branch",
  leadBranchId: "organization.Branch",
  campaignId: "programs.Campaign",
  electionId: "organization.Election",
  ruleSetId: "organization.RuleSet",
  personId: "workforce.Person",
  enteredById: "workforce.Person",
  approvedById: "workforce.Person",
  postId: "workforce.Post",
  agencyId: "workforce.Agency",
  providerId: "workforce.Agency",
  socialWorkerId: "workforce.SocialWorker",
  volunteerId: "workforce.Volunteer",
  volunteerOrganizationId: "workforce.VolunteerOrganization",
  projectId: "programs.Project",
  resourceId: "programs.Resource",
  partnerId: "programs.Partner",
  activityId: "programs.Activity",
  sessionId: "programs.Session",
  kindId: "venues.VenueKind",
  youthHomeId: "venues.YouthHome",
};

/** `campaignId` of an election is another campaign than that of an activity. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "organization.Election.campaignId": "organization.ElectionCampaign",
};

/** Every reference that leads nowhere, or of which nobody said where it leads. */
export function brokenReferences(world: WholeWorld): string[] {
  const ids = new Map<string, Set<unknown>>();
  for (const { table, row } of everyRow(world)) {
    if (!ids.has(table)) ids.set(table, new Set());
    ids.get(table)!.add(row["id"]);
  }
  const broken: string[] = [];
  for (const { table, row } of everyRow(world))
    for (const [property, value] of Object.entries(row)) {
      if (!/Ids?$/.test(property) || value === null) continue;
      const target = EXCEPTIONS[`${table}.${property}`] ?? TARGETS[property] ?? TARGETS[ofList(property)];
      for (const id of Array.isArray(value) ? value : [value])
        if (!target || !ids.get(target)?.has(id)) broken.push(`${table}.${property} → ${target ?? "?"}`);
    }
  return [...new Set(broken)];
}

function ofList(property: string): string {
  return property === "ancestorIds" ? "divisionId" : "";
}
