import { addDays, addYears } from "../calendar";
import { type Random, seeded } from "../random";
import { latest } from "../table";
import { ELECTION_WEEK_START } from "../world-today";
import { secretaryBackgrounds } from "./backgrounds";
import { type Tally, type Turnout, tallies, turnout } from "./ballots";
import { type Candidate, type Slate, slate } from "./slates";
import { type UnitBranch, unitBranches } from "./unit-branches";

/** All that is decided about one branch's election of May 2021. */
export interface ElectionPlan extends Slate {
  branch: UnitBranch;
  heldOn: string;
  termNumber: number;
  /** First day of the term before; null for a branch in its first term. */
  previousTermStart: string | null;
  turnout: Turnout;
  tallyOf: ReadonlyMap<Candidate, Tally>;
}

/** Elections a day of the week, Monday first: the training was held on the Monday. */
const DAY_WEIGHTS = [2, 8, 14, 18, 16, 12, 6];

function electionDay(random: Random): string {
  let at = random.int(
    1,
    DAY_WEIGHTS.reduce((sum, weight) => sum + weight),
  );
  const offset = DAY_WEIGHTS.findIndex(weight => (at -= weight) <= 0);
  return addDays(ELECTION_WEEK_START, offset);
}

function electionPlan(branch: UnitBranch, background: Parameters<typeof slate>[1]): ElectionPlan {
  const random = seeded(`election/${branch.key}`);
  const heldOn = electionDay(random);
  const termNumber = random.chance(0.05) ? 1 : random.int(2, 9);
  const isIncumbent = termNumber > 1 && random.chance(0.4);
  const stands = slate(branch, background, isIncumbent);
  const turned = turnout(random, branch.voters);
  const tallyOf = new Map<Candidate, Tally>();
  for (const post of ["SECRETARY", "DEPUTY_SECRETARY", "MEMBER"] as const) {
    const candidates = stands.candidates.filter(candidate => candidate.post === post);
    if (candidates.length === 0) continue;
    tallies(random, candidates, turned).forEach((tally, index) => tallyOf.set(candidates[index]!, tally));
  }
  const previousTermStart = termNumber === 1 ? null : addDays(addYears(heldOn, -3), -random.int(0, 150));
  return { ...stands, branch, heldOn, termNumber, previousTermStart, turnout: turned, tallyOf };
}

/** The 344 elections of one copy. */
export const electionPlans = latest((copy: number): ElectionPlan[] => {
  const backgrounds = secretaryBackgrounds(copy);
  return unitBranches(copy).map((branch, index) => electionPlan(branch, backgrounds[index]!));
});
