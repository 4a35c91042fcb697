import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLString } from "graphql";
import { cost } from "./cost-directives";
import { defineObject, type ArgumentSpec, type FieldSpec } from "./define-type";
import { Direction, enumOf, shareable } from "./shared-types";

const Since = enumOf("Since", "An earlier period to compare one with.", {
  PERIOD_BEFORE: "The day, week, month … before (上期).",
  YEAR_BEFORE: "The same one of the year before (上年同期); of a week, 52 weeks before.",
});

const by = (name: string, description: string, nullable = false): ArgumentSpec => ({
  name,
  description,
  type: () => GraphQLString,
  nullable,
});
const of = by(
  "of",
  "The number, by its path from the group: `count`, `hours.sum`, `small.count` of an alias.",
);
const within: ArgumentSpec = {
  name: "within",
  description: "Only among the groups that agree in these keys, by their paths; among all unless given.",
  type: () => GraphQLString,
  list: true,
  nullable: true,
};
const since: ArgumentSpec = {
  name: "since",
  description: "What it is compared with.",
  type: () => Since,
  defaultValue: "PERIOD_BEFORE",
};
const direction = (defaultValue: string): ArgumentSpec => ({
  name: "direction",
  description: "Which comes first.",
  type: () => Direction,
  defaultValue,
});
const number = (
  name: string,
  description: string,
  args: readonly ArgumentSpec[],
  directives: readonly string[] = [],
): FieldSpec => ({
  name,
  description,
  type: () => GraphQLFloat,
  nullable: true,
  args,
  directives,
});

/** Beside a group's numbers; each has a path of its own, by which it orders groups, keeps them, or is calculated with. */
export const Calculations = defineObject(
  "Calculations",
  "Numbers made of a group's other numbers, which they name by their paths (`count`, `hours.sum`); null where one is missing or there is nothing to divide by.",
  [
    number("ratio", "One number over another (比率).", [of, by("per", "What it is divided by.")]),
    number("difference", "One number less another (差).", [of, by("minus", "What is taken from it.")]),
    number(
      "share",
      "A count or sum as a part, from 0 to 1, of the same number of all rows, or of those that agree in some keys (占比).",
      [of, within],
      // It reads the rows once more.
      [cost(1)],
    ),
    number("rank", "Its place among the groups, 1 the first; equal ones share a place (排名).", [
      of,
      direction("DESC"),
      within,
    ]),
    number(
      "runningTotal",
      "The sum up to this group, along the one key of time unless `along` says otherwise (累计); each combination of the other keys by itself.",
      [
        of,
        by("along", "A key, or a number to go along from the largest down or the smallest up.", true),
        direction("ASC"),
        within,
      ],
    ),
    number(
      "movingAverage",
      "The mean of this period and those before it, as many as there are groups of (移动平均).",
      [
        of,
        {
          name: "periods",
          description: "How many periods, this one among them, 2 to 1000.",
          type: () => GraphQLInt,
        },
      ],
    ),
    number("previous", "The number of an earlier period (上期值); null where there is no such group.", [
      of,
      since,
    ]),
    number("change", "How much it has changed since an earlier period (环比、同比).", [
      of,
      since,
      {
        name: "relative",
        description: "As a part of the earlier number, such as 0.12 for 12% more.",
        type: () => GraphQLBoolean,
        defaultValue: false,
      },
    ]),
  ],
  shareable,
);
