import type { Random } from "../random";
import type { ElectionRow } from "../rows/election";
import type { Candidate } from "./slates";

export type Turnout = Pick<
  ElectionRow,
  | "entitled"
  | "present"
  | "ballotsIssued"
  | "ballotsReturned"
  | "ballotsValid"
  | "quorumNumerator"
  | "quorumDenominator"
> & { present: number; ballotsValid: number };

/** Valid ≤ returned ≤ issued = present ≤ entitled, and the quorum is met; small branches lose no ballot. */
export function turnout(random: Random, entitled: number): Turnout {
  const [quorumNumerator, quorumDenominator] = random.chance(0.75) ? [2, 3] : [4, 5];
  const present = random.int(Math.ceil((entitled * quorumNumerator) / quorumDenominator), entitled);
  const ballotsReturned = present >= 10 && random.chance(0.15) ? present - 1 : present;
  const ballotsValid = present >= 10 && random.chance(0.2) ? ballotsReturned - 1 : ballotsReturned;
  return {
    entitled,
    present,
    ballotsIssued: present,
    ballotsReturned,
    ballotsValid,
    quorumNumerator,
    quorumDenominator,
  };
}

export interface Tally {
  votesFor: number;
  votesAgainst: number;
  abstentions: number;
}

function tally(random: Random, valid: number, votesFor: number): Tally {
  const abstentions = random.int(0, valid - votesFor);
  return { votesFor, votesAgainst: valid - votesFor - abstentions, abstentions };
}

/**
 * Votes for the candidates of one post. Winners get more than half of those present; losers fewer than any
 * winner; and no ballot chooses more than the seats, or it would be void: the votes for fit into seats × valid.
 */
export function tallies(
  random: Random,
  candidates: Candidate[],
  { present, ballotsValid: valid }: Turnout,
): Tally[] {
  const seats = candidates.filter(({ wins }) => wins).length;
  const majority = Math.floor(present / 2) + 1;
  const winners = candidates.map(({ wins }) => {
    // Most win by far: the better of two draws.
    return wins ? Math.max(random.int(majority, valid), random.int(majority, valid)) : 0;
  });
  const cast = winners.reduce((sum, votes) => sum + votes, 0);
  const least = Math.min(...winners.filter((_, index) => candidates[index]!.wins));
  let left = seats * valid - cast;
  return candidates.map(({ wins }, index) => {
    if (wins) return tally(random, valid, winners[index]!);
    const votesFor = random.int(0, Math.min(left, least - 1));
    left -= votesFor;
    return tally(random, valid, votesFor);
  });
}
