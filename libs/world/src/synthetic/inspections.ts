import { addDays, localDay } from "../calendar";
import { seeded } from "../random";
import type {
  InspectionRow,
  VenueFindingRow,
  VenueFindingRule,
  VenueFindingSeverity,
} from "../rows/youth-home";
import { worldId } from "../world-id";
import { WORLD_TODAY, YEAR_START } from "../world-today";
import { handovers } from "./home-managers";
import { type HomePlan, homes } from "./homes";
import { sessions } from "./sessions";

const SYNTHETIC = { provenance: "SYNTHETIC", note: null } as const;

const NO_SESSION_DAYS = 92;

/** One to three a home and year, some of them by mystery visitors. */
export function* inspections(copy: number): Generator<InspectionRow> {
  for (const home of homes(copy)) {
    const random = seeded(`inspections/${home.key}`);
    const count = random.int(1, 3);
    for (let number = 1; number <= count; number++) {
      const score = random.int(52, 99);
      yield {
        id: worldId("inspection", `${home.key}/${number}`),
        youthHomeId: home.row.id,
        inspectedOn: addDays(YEAR_START, random.int(0, 110) + (number - 1) * 120),
        inspectorKind: random.chance(0.3) ? "MYSTERY" : "OFFICIAL",
        result: score >= 75 ? "PASSED" : score >= 60 ? "TO_IMPROVE" : "FAILED",
        score,
        remark: null,
        ...SYNTHETIC,
      };
    }
  }
}

function finding(
  home: HomePlan,
  rule: VenueFindingRule,
  severity: VenueFindingSeverity,
  since: string,
  detail: string,
): VenueFindingRow {
  return {
    id: worldId("venue-finding", `${home.key}/${rule}/${since}`),
    youthHomeId: home.row.id,
    rule,
    severity,
    since,
    resolvedOn: null,
    detail,
    ...SYNTHETIC,
  };
}

function lastSessionDays(copy: number): Map<string, string> {
  const last = new Map<string, string>();
  for (const { row } of sessions(copy)) {
    const day = localDay(row.startsAt);
    if (row.youthHomeId !== null && day > (last.get(row.youthHomeId) ?? "")) last.set(row.youthHomeId, day);
  }
  return last;
}

/** What the rows themselves show: no session in three months, no manager, a failed inspection. */
export function* venueFindings(copy: number): Generator<VenueFindingRow> {
  const lastSession = lastSessionDays(copy);
  const failed = [...inspections(copy)].filter(({ result }) => result === "FAILED");
  for (const home of homes(copy)) {
    const last = lastSession.get(home.row.id) ?? YEAR_START;
    const due = addDays(last, NO_SESSION_DAYS);
    if (due <= WORLD_TODAY)
      yield finding(
        home,
        "NO_SESSION_FOR_THREE_MONTHS",
        "WARNING",
        due,
        `No session recorded since ${last}.`,
      );
    const { end } = handovers(copy, home);
    if (end !== null) yield finding(home, "MANAGER_VACANT", "WARNING", end, `No manager since ${end}.`);
    for (const { youthHomeId, inspectedOn, score } of failed)
      if (youthHomeId === home.row.id)
        yield finding(
          home,
          "INSPECTION_FAILED",
          "SERIOUS",
          inspectedOn,
          `Inspection failed with ${score} of 100.`,
        );
  }
}
