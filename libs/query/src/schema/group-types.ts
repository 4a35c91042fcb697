import { GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { levelOf, type Model } from "../catalog/model";
import type { Class } from "../declare/attribute";
import { isTime, SafeIntScalar } from "../declare/scalar-kind";
import { groupableColumns, summarizedColumns, summaryOf } from "../group/group-columns";
import { takes } from "../statement/row-value";
import { cost, countWeight, eachRowWeight, pricedOnce, toManyWeight } from "./cost-directives";
import { defineObject, type ArgumentSpec, type FieldSpec } from "./define-type";
import type { NounTypes } from "./noun-types";
import { Calculations } from "./calculations-type";
import { summaries, timeKeys } from "./group-shared-types";
import { PageInfo } from "./shared-types";
import { valueType } from "./value-type";

const which = (model: Model, types: NounTypes): ArgumentSpec => ({
  name: "where",
  description: "Which of the rows.",
  type: () => types.where(model),
  nullable: true,
});
const buckets: ArgumentSpec = {
  name: "buckets",
  description: "The lower bounds of buckets; the number is then the bound of its own, null below the first.",
  type: () => GraphQLFloat,
  list: true,
  nullable: true,
};

/** `BranchGroupKeys` */
export function defineGroupKeys(model: Model, types: NounTypes): Class {
  const { name, target } = model;
  const level = levelOf(model);
  const keys = (field: string, description: string, of: Model, more: Partial<FieldSpec> = {}): FieldSpec => ({
    name: field,
    description,
    type: () => types.groupKeys(of),
    ...more,
  });
  return defineObject(
    `${name}GroupKeys`,
    "What the rows of a group have in common: each selected field is a key. Null is a key like any other.",
    [
      { name: "id", description: `The ${name}'s id.`, type: () => GraphQLID, nullable: true },
      { name: "node", description: `The ${name} itself.`, type: () => target, nullable: true },
      ...groupableColumns(model).map(column => ({
        name: column.name,
        description: column.description,
        type: () => (isTime(column.scalar) ? timeKeys[column.scalar] : valueType(column)),
        nullable: !isTime(column.scalar),
      })),
      ...model.toOnes.map(({ name: field, description, target: of }) => keys(field, description, of)),
      // Each row of a list is read for each row that has it.
      ...model.toManys.map(({ name: field, description, target: of, link }) =>
        keys(field, description, of, {
          directives: [cost(link.by === "subtree" ? eachRowWeight : toManyWeight)],
        }),
      ),
      {
        name: "count",
        description: "Below a list: how many rows it has (行数).",
        type: () => GraphQLInt,
        nullable: true,
        args: [which(model, types), buckets],
        directives: [pricedOnce],
      },
      ...(model.columns.some(column => column.filterable && takes("sum", column))
        ? [
            {
              name: "sum",
              description: "Below a list: the sum of a column of its rows (合计).",
              type: () => GraphQLFloat,
              nullable: true,
              args: [
                { name: "of", description: "The column, by its name.", type: () => GraphQLString },
                which(model, types),
                buckets,
              ],
              directives: [pricedOnce],
            },
          ]
        : []),
      ...(level
        ? [
            keys("rollUp", "The nearest one of these levels, itself or above it (上卷到某级别).", model, {
              args: [
                { name: "level", description: "The levels.", type: () => level.values ?? {}, list: true },
              ],
            }),
          ]
        : []),
    ],
    ["@shareable"],
  );
}

/** `BranchGroup` */
export function defineGroup(model: Model, types: NounTypes): Class {
  const { name } = model;
  return defineObject(
    `${name}Group`,
    `${name} rows taken together: all that \`where\` leaves, and below \`nodes\` the groups that \`groupedBy\` parts them into.`,
    [
      {
        name: "groupedBy",
        description: "What the group's rows have in common (分组键); null of all rows together.",
        type: () => types.groupKeys(model),
        nullable: true,
      },
      { name: "count", description: "How many rows (行数).", type: () => SafeIntScalar },
      ...summarizedColumns(model).map(column => ({
        name: column.name,
        description: column.description,
        type: () => summaries[summaryOf(column) ?? "Distinct"],
      })),
      ...model.toOnes.map(({ name: field, description }) => ({
        name: field,
        description,
        type: () => summaries.Distinct,
      })),
      {
        name: "calculated",
        description: "Numbers made of the group's other numbers (再计算).",
        type: () => Calculations,
      },
      {
        name: "filtered",
        description: "The same numbers of those rows only that meet a condition (透视列).",
        type: () => types.group(model),
        args: [{ name: "where", description: "Which rows (筛选).", type: () => types.where(model) }],
        directives: [pricedOnce],
      },
      {
        name: "nodes",
        description: "The groups, a page of them (分组); null within a group.",
        type: () => types.group(model),
        list: true,
        nullable: true,
      },
      {
        name: "pageInfo",
        description: "Where the page of groups lies; null within a group.",
        type: () => PageInfo,
        nullable: true,
      },
      {
        name: "totalCount",
        description:
          "How many groups there are in all pages; counted only when asked for. Null within a group.",
        type: () => GraphQLInt,
        nullable: true,
        directives: [cost(countWeight)],
      },
    ],
  );
}
