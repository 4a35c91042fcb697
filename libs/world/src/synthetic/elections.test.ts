import { byId, groupBy, wholeWorld } from "../../test/whole-world";
import { addYears } from "../calendar";
import { ELECTION_WEEK_END, ELECTION_WEEK_START, WORLD_TODAY } from "../world-today";

const { organization, workforce } = wholeWorld({ copies: 2 });
const { Branch, Candidacy, Division, Election, ElectionApproval, ElectionCampaign, Finding, RuleSet, Term } =
  organization;
const branches = byId(Branch);
const people = byId(workforce.Person);
const standing = groupBy(Candidacy, ({ electionId }) => electionId);

describe.each(ElectionCampaign.map(({ name, id }) => [name, id]))("%s", (_, campaignId) => {
  const elections = Election.filter(election => election.campaignId === campaignId);
  const units = elections.map(({ branchId }) => branches.get(branchId)!);

  it("elects once in each of 344 village and community organizations", () => {
    expect(elections).toHaveLength(344);
    expect(new Set(units.map(({ divisionId }) => divisionId)).size).toBe(344);
    const levels = new Map(Division.map(({ id, level }) => [id, level]));
    for (const { divisionId } of units) expect(levels.get(divisionId)).toMatch(/COMMITTEE$/);
  });

  it("has under three members in 30 % of them, and at most fifty", () => {
    const counts = units.map(({ memberCount }) => memberCount).filter(count => count !== null);
    expect(counts.filter(count => count < 3)).toHaveLength(103);
    expect(Math.min(...counts)).toBe(1);
    expect(Math.max(...counts)).toBe(50);
  });

  it("elects secretaries of the reported backgrounds", () => {
    const winners = elections.flatMap(({ id }) =>
      standing.get(id)!.filter(({ post, outcome }) => post === "SECRETARY" && outcome === "ELECTED"),
    );
    const counts = groupBy(winners, ({ background }) => background);
    expect([...counts].map(([background, rows]) => [background, rows.length]).sort()).toEqual([
      ["GOOD_YOUTH", 101],
      ["TWO_COMMITTEES_MEMBER", 215],
      ["UNKNOWN", 28],
    ]);
  });
});

/** The rules an election breaks, by name: O9, O10, O12, O13 and O15 of the domain's list. */
function brokenRules(election: (typeof Election)[number]): string[] {
  const { entitled, present, ballotsIssued, ballotsReturned, ballotsValid, heldOn } = election;
  const counts = [entitled, present, ballotsIssued, ballotsReturned, ballotsValid].map(Number);
  const candidates = [...standing.get(election.id)!].sort((a, b) => a.ballotOrder - b.ballotOrder);
  const strokes = candidates.map(({ personId }) => people.get(personId)!.surnameStrokes);
  const rules: Record<string, boolean> = {
    "each count is at most the one before": counts.every(
      (count, i) => count >= 1 && count <= (counts[i - 1] ?? count),
    ),
    quorum: present! * election.quorumDenominator >= entitled! * election.quorumNumerator,
    "within the week": heldOn! >= ELECTION_WEEK_START && heldOn! <= ELECTION_WEEK_END,
    "members vote": (branches.get(election.branchId)!.memberCount ?? entitled) === entitled,
    "all seats filled": candidates.filter(({ outcome }) => outcome === "ELECTED").length === election.seats,
    "order of strokes": strokes.every((count, i) => count >= (strokes[i - 1] ?? 0)),
  };
  const posts = [...groupBy(candidates, ({ post }) => post).values()];
  return [
    ...Object.keys(rules).filter(rule => !rules[rule]),
    ...posts.flatMap(rows => brokenPostRules(rows, present!, ballotsValid!)),
  ];
}

function brokenPostRules(candidates: typeof Candidacy, present: number, valid: number): string[] {
  const votes = (won: boolean) =>
    candidates.filter(({ outcome }) => (outcome === "ELECTED") === won).map(({ votesFor }) => votesFor!);
  const [won, lost] = [votes(true), votes(false)];
  const tallies = candidates.map(row => [row.votesFor!, row.votesAgainst!, row.abstentions!]);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const rules: Record<string, boolean> = {
    "votes add up": tallies.every(tally => sum(tally) === valid && Math.min(...tally) >= 0),
    "more than half of those present": won.length > 0 && Math.min(...won) > present / 2,
    "losers have fewer votes": lost.length === 0 || Math.max(...lost) < Math.min(...won),
    "no ballot chooses more than the seats": sum([...won, ...lost]) <= won.length * valid,
    surplus: candidates[0]!.post !== "MEMBER" || candidates.length >= won.length * 1.2,
  };
  return Object.keys(rules).filter(rule => !rules[rule]);
}

it("holds every election by the rules", () => {
  expect(Election.flatMap(brokenRules)).toEqual([]);
});

it("would notice a vote too many", () => {
  const election = Election.find(({ id }) => standing.get(id)!.length > 1)!;
  expect(brokenRules({ ...election, ballotsReturned: election.ballotsIssued! + 1 })).toContain(
    "each count is at most the one before",
  );
  expect(brokenRules({ ...election, ballotsValid: election.ballotsValid! - 1 })).toContain("votes add up");
});

it("elects a committee of three to seven where there are seven members or more, or flags its absence", () => {
  const flagged = new Set(
    Finding.filter(({ rule }) => rule === "COMMITTEE_MISSING").map(({ branchId }) => branchId),
  );
  for (const { branchId, entitled, seats } of Election) {
    const isDue = entitled! >= 7 && !flagged.has(branchId);
    expect(seats).toBeGreaterThanOrEqual(isDue ? 3 : 1);
    expect(seats).toBeLessThanOrEqual(isDue ? 7 : 2);
  }
});

it("approves every result on both sides, on the day it takes effect at the latest", () => {
  const approvals = groupBy(ElectionApproval, ({ electionId }) => electionId);
  for (const { id, heldOn, reportedOn, approvedOn } of Election) {
    const days = approvals.get(id)!.map(({ decidedOn }) => decidedOn);
    expect(days).toHaveLength(2);
    expect(reportedOn! >= heldOn! && days.every(day => day > reportedOn!)).toBe(true);
    expect(approvedOn).toBe(days.sort().at(-1));
    expect(approvedOn! <= WORLD_TODAY).toBe(true);
  }
});

it("numbers terms consecutively, one after another, three years each, one of them current", () => {
  for (const terms of groupBy(Term, ({ branchId }) => branchId).values()) {
    terms.sort((a, b) => a.number - b.number);
    for (const [index, { number, startsOn, endsOn }] of terms.entries()) {
      expect(endsOn).toBe(addYears(startsOn, 3));
      const next = terms[index + 1];
      if (next) expect([next.number, next.startsOn >= endsOn]).toEqual([number + 1, true]);
    }
    expect(terms.map(({ isCurrent }) => isCurrent).filter(Boolean)).toHaveLength(1);
    expect(terms.at(-1)!.isCurrent).toBe(true);
  }
});

it("has branches whose term ends within a year, and overdue ones, each flagged", () => {
  const current = Term.filter(({ isCurrent }) => isCurrent);
  const ending = current.filter(({ endsOn }) => endsOn > WORLD_TODAY && endsOn < addYears(WORLD_TODAY, 1));
  expect(ending.length).toBe(7 * 2);
  const overdue = current.filter(({ overdueSince }) => overdueSince !== null);
  expect(overdue.every(({ endsOn, overdueSince }) => endsOn === overdueSince && endsOn <= WORLD_TODAY)).toBe(
    true,
  );
  const flagged = Finding.filter(({ rule }) => rule === "TERM_OVERDUE").map(({ branchId }) => branchId);
  expect(flagged).toEqual(overdue.map(({ branchId }) => branchId));
});

it("flags exactly the branches under three members", () => {
  const small = Branch.filter(({ memberCount }) => memberCount !== null && memberCount < 3).map(
    ({ id }) => id,
  );
  const flagged = Finding.filter(({ rule }) => rule === "BRANCH_UNDER_THREE_MEMBERS").map(
    ({ branchId }) => branchId,
  );
  expect(flagged.sort()).toEqual(small.sort());
  expect(RuleSet.find(({ id }) => id === Finding[0]!.ruleSetId)!.branchMinMembers).toBe(3);
});
