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

/**
 * Not federation's, whose lists are sliced by Ints alone: a list has no more rows than these inputs name. A path leads to a
 * list, or to a filter whose `eq` is one row and whose `in` as many as given.
 */
export const sizedBy = (inputs: readonly string[]): string => `@sizedBy(inputs: ${JSON.stringify(inputs)})`;

/**
 * Not federation's either: what the arguments of this field weigh, they weigh once for all values of the list that it stands
 * in: one statement makes all groups, and looks at each row once.
 */
export const pricedOnce = "@pricedOnce";

/** What a service's schema says of both, so that composition keeps them. */
export const pricingDefinitions = `
  extend schema @link(url: "https://youth-graph.example/pricing/v0.1", import: ["@sizedBy", "@pricedOnce"])
    @composeDirective(name: "@sizedBy") @composeDirective(name: "@pricedOnce")
  directive @sizedBy(inputs: [String!]!) on FIELD_DEFINITION
  directive @pricedOnce on FIELD_DEFINITION
`;

/** A condition is next to nothing, and a hundred of them are not. */
export const conditionWeight = 1;

/** A text is looked for in every row. */
export const textWeight = 20;

/** A walk to the related row reads it by its key, for every row of the list. */
export const toOneWeight = 2;

/** Related rows are looked at for every row of the list; most are found by an index or by one join of all. */
export const toManyWeight = 10;

/** Those of a subtree are found for each row anew, as are those that an order counts. */
export const eachRowWeight = 200;

/** Counting reads every row of the list; a page reads as many as it has. */
export const countWeight = 5;

/** Groups are made of every row of the list, however few of them are answered. */
export const groupsWeight = 10;
