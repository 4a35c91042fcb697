import { defaultPageSize } from "../read/page";

/**
 * Federation's cost directives (https://specs.apollo.dev/cost/v0.1), as generated fields carry them: a gateway estimates
 * an operation by them before it runs it. Weights are Ints, in objects: one object of an answer weighs 1, a scalar nothing.
 */
export const costDirectives = ["@cost", "@listSize"] as const;

/** A field that is worth `weight` objects each time it is answered. */
export const cost = (weight: number): string => `@cost(weight: ${weight})`;

/** A connection or groups: as long as one of `slicing` says, else a page. */
export function connectionSize(sized: readonly string[], slicing: readonly string[]): string {
  return `@listSize(assumedSize: ${defaultPageSize}, slicingArguments: ${JSON.stringify(slicing)}, sizedFields: ${JSON.stringify(sized)}, requireOneSlicingArgument: false)`;
}

/** A plain list, which nobody can ask to be shorter. */
export const listSize = (assumed: number = defaultPageSize): string => `@listSize(assumedSize: ${assumed})`;

/** Counting reads every row of the list; a page reads as many as it has. */
export const countWeight = 5;

/** Groups are made of every row of the list, however few of them are answered. */
export const groupsWeight = 10;
