import { localDay } from "../calendar";
import { reportedReach } from "../reported/reach";
import type { IndicatorRow, ReachMeasureRow } from "../rows/project";
import { worldId } from "../world-id";
import { WORLD_TODAY } from "../world-today";
import { activities } from "./activities";
import { campaignId } from "./campaigns";
import { places } from "./places";
import { projects } from "./projects";
import { resourceId } from "./resources";
import { sessions } from "./sessions";

/** A session's heads as a measure; where a roster was kept, its persons too. Persons of two never add up. */
function* recordedReach(copy: number): Generator<ReachMeasureRow> {
  for (const { key, row } of sessions(copy)) {
    const measure = {
      projectId: null,
      resourceId: null,
      sessionId: row.id,
      campaignId: null,
      divisionId: row.divisionId,
      qualifier: "EXACT",
      method: row.attendanceMethod,
      periodStart: localDay(row.startsAt),
      asOf: localDay(row.endsAt),
      source: "session record",
      text: null,
      provenance: "SYNTHETIC",
      note: null,
    } as const;
    yield {
      ...measure,
      id: worldId("reach-measure", `${key}/heads`),
      kind: "PERSON_TIMES",
      value: row.headcount,
    };
    if (row.uniquePersons !== null)
      yield {
        ...measure,
        id: worldId("reach-measure", `${key}/persons`),
        kind: "PERSONS",
        value: row.uniquePersons,
      };
  }
}

export function* reach(copy: number): Generator<ReachMeasureRow> {
  if (copy === 1)
    yield* reportedReach(
      places(copy).district.id,
      kind => resourceId(copy, kind),
      code => campaignId(copy, code),
    );
  yield* recordedReach(copy);
}

const TARGET_SESSIONS = 24;
const TARGET_PERSON_TIMES = 600;

/** Targets are made up; what is actual is counted from the project's sessions, up to the world's day. */
export function* indicators(copy: number): Generator<IndicatorRow> {
  const projectOf = new Map(activities(copy).map(({ row }) => [row.id, row.projectId]));
  for (const project of projects(copy)) {
    const held = sessions(copy).filter(({ row }) => projectOf.get(row.activityId) === project.id);
    const heads = held.reduce((sum, { row }) => sum + row.headcount, 0);
    const indicator = {
      projectId: project.id,
      provenance: "SYNTHETIC",
      note: `Made up; the source has no indicators. Actual as of ${WORLD_TODAY}.`,
    } as const;
    yield {
      id: worldId("indicator", `${project.id}/sessions`),
      name: "活动场次",
      kind: "SESSIONS",
      target: TARGET_SESSIONS,
      actual: held.length,
      ...indicator,
    };
    yield {
      id: worldId("indicator", `${project.id}/person-times`),
      name: "服务人次",
      kind: "PERSON_TIMES",
      target: TARGET_PERSON_TIMES,
      actual: heads,
      ...indicator,
    };
  }
}
