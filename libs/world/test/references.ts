import { type WholeWorld, everyRow } from "./whole-world";

/** What a property refers to whose name is not that of the table: `branchId` leads to a Branch by itself. */
const TARGETS: Readonly<Record<string, string>> = {
  ancestorIds: "Division",
  scopeId: "Division",
  parentId: "Division",
  statisticalParentId: "Division",
  superiorId: "Branch",
  approverBranchId: "Branch",
  leadBranchId: "Branch",
  enteredById: "Person",
  approvedById: "Person",
  providerId: "Agency",
  kindId: "VenueKind",
};

/** `campaignId` of an election is another campaign than that of an activity. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "organization.Election.campaignId": "ElectionCampaign",
};

/** Every reference that leads nowhere, or of which nobody said where it leads. */
export function brokenReferences(world: WholeWorld): string[] {
  const ids = new Map<string, Set<unknown>>();
  for (const { table, row } of everyRow(world)) {
    if (!ids.has(table)) ids.set(table, new Set());
    ids.get(table)!.add(row["id"]);
  }
  const tables = new Map([...ids.keys()].map(table => [table.replace(/^.*\./, ""), table]));
  const broken: string[] = [];
  for (const { table, row } of everyRow(world))
    for (const [property, value] of Object.entries(row)) {
      if (!/Ids?$/.test(property) || value === null) continue;
      const named = property.charAt(0).toUpperCase() + property.slice(1).replace(/Ids?$/, "");
      const target = tables.get(EXCEPTIONS[`${table}.${property}`] ?? TARGETS[property] ?? named);
      for (const id of Array.isArray(value) ? value : [value])
        if (!target || !ids.get(target)?.has(id)) broken.push(`${table}.${property} → ${target ?? "?"}`);
    }
  return [...new Set(broken)];
}
