import { GraphQLID } from "graphql";
import type { Model, ToMany } from "../catalog/model";
import type { Class } from "../declare/attribute";
import { conditionWeight, cost, eachRowWeight, toManyWeight, toOneWeight } from "./cost-directives";
import { defineInput, type FieldSpec } from "./define-type";
import { combinators, filterOf, IntFilter } from "./filters";
import type { NounTypes } from "./noun-types";
import { CountOrder, Direction, RatioOrder } from "./shared-types";

const lists = (model: Model): ToMany[] => model.toManys.filter(({ shape }) => shape !== "one");
const isOne = ({ shape }: ToMany): boolean => shape === "one";

/** `BranchWhere` */
export function defineWhere(model: Model, types: NounTypes): Class {
  const { name, place, tree } = model;
  return defineInput(
    `${name}Where`,
    `Which ${name} rows: all given conditions must hold. An empty object for a related row asks that there is one.`,
    self => [
      ...combinators(self),
      ...(place !== undefined || tree !== undefined ? [within] : []),
      ...model.columns
        .filter(({ filterable }) => filterable)
        .map(column => {
          const filter = filterOf(column);
          return { name: column.name, description: column.description, type: () => filter };
        }),
      ...model.toOnes.map(relation => whereOne(relation, types)),
      ...model.toManys.map(relation =>
        isOne(relation) ? whereOne(relation, types) : whereMany(relation, types),
      ),
    ],
  );
}

function whereOne(
  { name, description, target }: { name: string; description: string; target: Model },
  types: NounTypes,
): FieldSpec {
  return { name, description, type: () => types.where(target), directives: [cost(toOneWeight)] };
}

function whereMany({ name, description, target, link }: ToMany, types: NounTypes): FieldSpec {
  const weight = link.by === "subtree" ? eachRowWeight : toManyWeight;
  return { name, description, type: () => types.listFilter(target), directives: [cost(weight)] };
}

/** `BranchListFilter` */
export function defineListFilter(model: Model, types: NounTypes): Class {
  const { name } = model;
  return defineInput(
    `${name}ListFilter`,
    `Which rows, by their ${name} rows: some, every or none of them match, or how many there are. \`every\` is true of an empty list.`,
    () => [
      ...["some", "every", "none"].map(field => ({ name: field, type: () => types.where(model) })),
      {
        name: "where",
        description: "Which of the rows `count` counts; all unless given.",
        type: () => types.where(model),
      },
      { name: "count", type: () => IntFilter },
    ],
  );
}

/** `BranchOrder` */
export function defineOrder(model: Model, types: NounTypes): Class {
  const { name } = model;
  return defineInput(`${name}Order`, "One key of an order: exactly one field. Ties end on the id.", () => [
    ...model.columns
      .filter(({ sortable }) => sortable)
      .map(column => ({ name: column.name, type: () => Direction })),
    ...model.toOnes.map(relation => orderOne(relation, types)),
    ...model.toManys.map(relation =>
      isOne(relation) ? orderOne(relation, types) : { name: relation.name, type: () => CountOrder },
    ),
    ...(lists(model).length > 1
      ? [{ name: "ratio", description: "One count over another.", type: () => RatioOrder }]
      : []),
  ]);
}

function orderOne({ name, target }: { name: string; target: Model }, types: NounTypes): FieldSpec {
  return { name, type: () => types.order(target), directives: [cost(toOneWeight)] };
}

const within: FieldSpec = {
  name: "within",
  description: "In this division (区划) or anywhere in its subtree.",
  type: () => GraphQLID,
  directives: [cost(conditionWeight)],
};
