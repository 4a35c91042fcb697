import type { BranchRow } from "../rows/branch";
import { unitBranches } from "./unit-branches";
import { upperBranches } from "./upper-branches";

/** Every League organization of one copy, the superior ones first. */
export function* branches(copy: number): Generator<BranchRow> {
  yield* upperBranches(copy);
  for (const { row } of unitBranches(copy)) yield row;
}
