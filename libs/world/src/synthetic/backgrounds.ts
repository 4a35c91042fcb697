import { seeded } from "../random";
import type { Background } from "../rows/election";

/** The report's 101 + 215 secretaries; the 28 it does not explain stay unknown. */
const SECRETARY_BACKGROUNDS: readonly (readonly [Background, number])[] = [
  ["GOOD_YOUTH", 101],
  ["TWO_COMMITTEES_MEMBER", 215],
  ["UNKNOWN", 28],
];

/** 101 + 215 + 28: one secretary a village or community League organization. */
export const UNIT_BRANCHES = 344;

/** The backgrounds of a district's secretaries, one a branch, in no order. */
export function secretaryBackgrounds(copy: number): Background[] {
  const all = SECRETARY_BACKGROUNDS.flatMap(([background, count]) =>
    Array<Background>(count).fill(background),
  );
  return seeded(`${copy}/secretary-backgrounds`).shuffle(all);
}

/** Those the report says deputies were chosen from. */
export const DEPUTY_BACKGROUNDS: readonly Background[] = [
  "UNIVERSITY_STUDENT",
  "PROSPEROUS_YOUTH",
  "VETERAN",
];
