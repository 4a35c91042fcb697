import { GraphQLBoolean, GraphQLString } from "graphql";
import { registerEnumType } from "type-graphql";
import { Node } from "../declare/face";
import { combinators, DateFilter, DateTimeFilter, FloatFilter } from "./filters";
import { cost, eachRowWeight } from "./cost-directives";
import { defineInput, defineObject } from "./define-type";

/** Types that every service's schema shares, to the letter: composition merges equal definitions. */
export const shareable = ["@shareable"];

function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Record<Value, string>,
): object {
  const members = Object.fromEntries(Object.keys(values).map(value => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([value, about]) => [value, { description: about }]),
  );
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  return members;
}

export const Direction = enumOf("Direction", "A direction of order; missing values come last in both.", {
  ASC: "Smallest, earliest, first in the alphabet first (升序).",
  DESC: "Largest, latest, last in the alphabet first (降序).",
});
export const Fill = enumOf("Fill", "What becomes of buckets that no row fell into.", {
  ZERO: "They are there, with 0 for counts and sums (补零): from the first bucket to the last, as far as `where` reaches on that column, else as far as the rows do.",
});
const units = {
  DAY: "Day (日).",
  WEEK: "Week, from Monday (周).",
  MONTH: "Month (月).",
  QUARTER: "Quarter (季度).",
  YEAR: "Year (年).",
};
export const DateUnit = enumOf("DateUnit", "What days fall into; weeks start on Monday.", units);
export const DateTimeUnit = enumOf("DateTimeUnit", "What instants fall into; weeks start on Monday.", {
  HOUR: "Hour (小时).",
  ...units,
});

const counted = [cost(eachRowWeight)];

export const CountOrder = defineInput("CountOrder", "An order by the number of related rows.", () => [
  { name: "count", type: () => Direction, nullable: false, directives: counted },
]);

export const RatioOrder = defineInput(
  "RatioOrder",
  "An order by one count of related rows over another, such as social workers per volunteer; a row with nothing to divide by comes last.",
  () => [
    {
      name: "of",
      description: "The list that is counted, by its name here, such as `socialWorkers`.",
      type: () => GraphQLString,
      nullable: false,
      directives: counted,
    },
    {
      name: "per",
      description: "The list whose count it is divided by.",
      type: () => GraphQLString,
      nullable: false,
      directives: counted,
    },
    { name: "direction", type: () => Direction, nullable: false },
  ],
);

const path =
  "by its path in the selection, in the names of the query: `count`, `memberCount.avg`, `small.count` of an alias";

export const GroupHaving = defineInput(
  "GroupHaving",
  `Which groups, by a number that they select: all given conditions must hold. \`by\` names the number ${path}.`,
  self => [
    ...combinators(self),
    { name: "by", type: () => GraphQLString },
    { name: "is", description: "A condition on a number.", type: () => FloatFilter },
    { name: "day", description: "A condition on the first or last of days.", type: () => DateFilter },
    {
      name: "instant",
      description: "A condition on the first or last of instants.",
      type: () => DateTimeFilter,
    },
  ],
);

export const GroupOrder = defineInput(
  "GroupOrder",
  `One key of an order of groups: a number or key that they select, ${path}, or \`groupedBy.division.name\`. Ties end on all keys.`,
  () => [
    { name: "by", type: () => GraphQLString, nullable: false },
    { name: "direction", description: "ASC unless given.", type: () => Direction },
  ],
);

export const PageInfo = defineObject(
  "PageInfo",
  "Where a page lies in its list (Relay).",
  [
    { name: "hasNextPage", description: "More rows follow this page.", type: () => GraphQLBoolean },
    { name: "hasPreviousPage", description: "Rows come before this page.", type: () => GraphQLBoolean },
    {
      name: "startCursor",
      description: "The cursor of the first row; null on an empty page.",
      type: () => GraphQLString,
      nullable: true,
    },
    {
      name: "endCursor",
      description: "The cursor of the last row; null on an empty page.",
      type: () => GraphQLString,
      nullable: true,
    },
  ],
  shareable,
);

export const Edge = defineObject(
  "Edge",
  "A row in a list, whatever its type (Relay); `nodes` beside `edges` have the rows with their type.",
  [
    {
      name: "cursor",
      description: "Opaque; continues the list after or before this row.",
      type: () => GraphQLString,
    },
    { name: "node", description: "The row: `... on Branch { name }` selects of it.", type: () => Node },
  ],
  shareable,
);
