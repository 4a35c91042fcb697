import { seeded } from "../random";
import type { PersonRow } from "../rows/person";
import { electionPlans } from "./elections";
import type { UnitBranch } from "./unit-branches";

/** A cadre who is also something else, and the branch that says where. */
export interface CadreElsewhere {
  person: PersonRow;
  branch: UnitBranch;
}

/** Persons who are cadre, social worker and volunteer, all three. */
export const ALL_THREE = 12;
/** Persons who are cadre and volunteer. */
export const CADRE_VOLUNTEERS = 60;
/** Persons who are social worker and volunteer. */
export const SOCIAL_WORKER_VOLUNTEERS = 40;

/** Secretaries of one copy in an order of their own: the first are all three, the next volunteers too. */
export function cadresElsewhere(copy: number): CadreElsewhere[] {
  const plans = seeded(`${copy}/cadres-elsewhere`).shuffle(electionPlans(copy));
  // A member of the two committees is no recruited social worker as well: those come last.
  plans.sort((a, b) => rank(a.candidates[0]!.background) - rank(b.candidates[0]!.background));
  return plans
    .slice(0, ALL_THREE + CADRE_VOLUNTEERS)
    .map(({ branch, candidates }) => ({ branch, person: candidates[0]!.person }));
}

function rank(background: string): number {
  return background === "TWO_COMMITTEES_MEMBER" ? 1 : 0;
}
