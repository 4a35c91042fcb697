import { readCsv } from "../official/data-file";
import type { MeasureKind, Qualifier } from "../rows/measure";
import type { ReachMeasureRow } from "../rows/project";
import type { ResourceKind } from "../rows/resource";
import { worldId } from "../world-id";
import { reportedProjects } from "./projects";
import { REPORT_SOURCE } from "./source";

/** Figures that speak of reach, by the subject in their scope; the others count kinds or projects. */
const REACH = new Set([
  "F13",
  "F15",
  "F16",
  "F17",
  "F19",
  "F20",
  "F21",
  "F22",
  "F23",
  "F24",
  "F25",
  "F26",
  "F27",
  "F28",
]);

/** The report's claims on projects, resources and the campaign, as measures beside what sessions record. */
export function* reportedReach(
  districtId: string,
  resourceId: (kind: ResourceKind) => string,
  campaignId: (code: string) => string,
): Generator<ReachMeasureRow> {
  const projects = new Map(reportedProjects().map(project => [project.id, project]));
  for (const record of readCsv("facts.csv")) {
    const code = record["id"]!;
    if (!REACH.has(code)) continue;
    const [subject, slug = ""] = record["resource_or_scope"]!.split(":");
    const project = subject === "project" ? projects.get(worldId("project", slug)) : undefined;
    yield {
      id: worldId("reach-measure", code),
      projectId: project?.id ?? null,
      resourceId: subject === "resource" ? resourceId(slug as ResourceKind) : null,
      sessionId: null,
      campaignId: subject === "campaign" ? campaignId(slug) : null,
      divisionId: project?.divisionId ?? districtId,
      kind: record["unit"] as MeasureKind,
      value: Number(record["value"]),
      qualifier: record["qualifier"] as Qualifier,
      method: "REPORTED",
      periodStart: record["period_start"] || null,
      asOf: record["as_of"]!,
      source: REPORT_SOURCE,
      text: `${code} ${record["counts_zh"]}`,
      provenance: "REPORTED",
      note: subject === "projects" ? "All four projects together; no split is given." : null,
    };
  }
}
