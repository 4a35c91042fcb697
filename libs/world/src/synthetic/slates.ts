import { type Random, seeded } from "../random";
import type { Background, PostRole } from "../rows/election";
import type { PersonRow } from "../rows/person";
import { DEPUTY_BACKGROUNDS } from "./backgrounds";
import { person } from "./people";
import type { UnitBranch } from "./unit-branches";

/** Members from which a branch has a committee, under the rules of 2021. */
export const COMMITTEE_FROM = 7;

/** Somebody on a ballot, and whether they win. */
export interface Candidate {
  /** Natural key of the person and, with the branch, of the candidacy. */
  key: string;
  person: PersonRow;
  post: PostRole;
  background: Background;
  wins: boolean;
  isIncumbent: boolean;
}

/** Who stands in one branch's election. */
export interface Slate {
  candidates: Candidate[];
  seats: number;
  /** Whether a committee was due and none was elected: a finding. */
  lacksCommittee: boolean;
}

function candidate(
  branch: UnitBranch,
  slot: string,
  post: PostRole,
  background: Background,
  wins: boolean,
): Candidate {
  const key = `${branch.key}/${slot}`;
  const inOffice = wins && post !== "MEMBER";
  return { key, person: person(key, branch.unit.id, inOffice), post, background, wins, isIncumbent: false };
}

/** Committee members are elected with a surplus of at least 20 % (差额): one candidate more for up to five seats. */
function committeeMembers(branch: UnitBranch, seats: number): Candidate[] {
  return Array.from({ length: seats + 1 }, (_, index) =>
    candidate(branch, `member-${index + 1}`, "MEMBER", "OTHER", index < seats),
  );
}

function memberSeats(random: Random, branch: UnitBranch): number {
  return branch.row.kind === "GENERAL_BRANCH" ? random.int(3, 5) : random.int(1, 3);
}

/** Secretary always; deputy from three members, mostly; committee from seven, but for a few. */
export function slate(branch: UnitBranch, background: Background, isIncumbent: boolean): Slate {
  const random = seeded(`slate/${branch.key}`);
  const { voters } = branch;
  const candidates = [{ ...candidate(branch, "secretary", "SECRETARY", background, true), isIncumbent }];
  if (voters >= 5 && random.chance(0.2))
    candidates.push(candidate(branch, "secretary-other", "SECRETARY", "OTHER", false));

  const lacksCommittee =
    voters >= COMMITTEE_FROM && branch.row.provenance === "SYNTHETIC" && random.chance(0.05);
  const hasCommittee = voters >= COMMITTEE_FROM && !lacksCommittee;
  const hasDeputy = hasCommittee || (voters >= 3 && random.chance(0.55));
  if (hasDeputy)
    candidates.push(candidate(branch, "deputy", "DEPUTY_SECRETARY", random.pick(DEPUTY_BACKGROUNDS), true));
  if (hasCommittee) candidates.push(...committeeMembers(branch, memberSeats(random, branch)));
  return { candidates, seats: candidates.filter(({ wins }) => wins).length, lacksCommittee };
}
