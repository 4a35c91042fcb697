import { addDays, addYears } from "../calendar";
import { seeded } from "../random";
import type { TermRow } from "../rows/branch";
import { worldId } from "../world-id";
import { WORLD_TODAY } from "../world-today";
import { electionPlans } from "./elections";
import { electionId } from "./election-rows";
import { type Place, places } from "./places";
import { workCommitteeId, workCommitteeKey } from "./upper-branches";

/** Terms of three years, as all branches here have (2 or 3 by the rules of 2021). */
const TERM_YEARS = 3;

function term(key: string, branchId: string, number: number, startsOn: string): TermRow {
  return {
    id: worldId("term", `${key}/${number}`),
    branchId,
    number,
    startsOn,
    endsOn: addYears(startsOn, TERM_YEARS),
    electionId: null,
    isCurrent: false,
    overdueSince: null,
    provenance: "SYNTHETIC",
    note: null,
  };
}

/**
 * First day of a youth work committee's running term. Two have run out, seven run out within a year of the
 * world's day, three later: so "whose term ends within a year?" has an answer, and "who is overdue?" too.
 */
export function workCommitteeTermStart(town: Place, index: number): string {
  const random = seeded(`work-committee-term/${town.code}`);
  const days = index < 2 ? -random.int(20, 200) : index < 9 ? random.int(10, 360) : random.int(400, 900);
  return addYears(addDays(WORLD_TODAY, days), -TERM_YEARS);
}

function* workCommitteeTerms(copy: number): Generator<TermRow> {
  for (const [index, town] of places(copy).towns.entries()) {
    const row = term(workCommitteeKey(town), workCommitteeId(town), 4, workCommitteeTermStart(town, index));
    yield { ...row, isCurrent: true, overdueSince: row.endsOn <= WORLD_TODAY ? row.endsOn : null };
  }
}

/** Every branch's running term and the one before it. A term counts from the day of its election. */
export function* terms(copy: number): Generator<TermRow> {
  yield* workCommitteeTerms(copy);
  for (const plan of electionPlans(copy)) {
    const { key, row } = plan.branch;
    if (plan.previousTermStart !== null) yield term(key, row.id, plan.termNumber - 1, plan.previousTermStart);
    yield {
      ...term(key, row.id, plan.termNumber, plan.heldOn),
      electionId: electionId(plan),
      isCurrent: true,
    };
  }
}
