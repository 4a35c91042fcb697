import { GraphQLID } from "graphql";
import type { Column, Model, ToMany } from "../catalog/model";
import type { Class } from "../declare/attribute";
import { conditionWeight, cost, eachRowWeight, toManyWeight, toOneWeight } from "./cost-directives";
import { defineInput, type FieldSpec } from "./define-type";
import { combinators, filterOf, IntFilter } from "./filters";
import { listFunctions, takes, type ListFunction } from "../statement/row-value";
import type { NounTypes } from "./noun-types";
import { Direction } from "./shared-types";

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
        description: "Which of the rows `count`, `sum` and the like are of; all unless given.",
        type: () => types.where(model),
      },
      { name: "count", type: () => IntFilter },
      ...numbersOf(model, ({ filterable }) => filterable).map(of => ({
        name: of,
        description: `Conditions on the ${of} of columns of these rows.`,
        type: () => types.where(model),
      })),
    ],
  );
}

/** `BranchOrder` */
export function defineOrder(model: Model, types: NounTypes): Class {
  const { name } = model;
  return defineInput(
    `${name}Order`,
    "One key of an order: exactly one field, and below a list one number of its rows. Ties end on the id.",
    self => [
      ...model.columns
        .filter(({ sortable }) => sortable)
        .map(column => ({ name: column.name, type: () => Direction })),
      ...[...model.toOnes, ...model.toManys].map(relation => ({
        name: relation.name,
        type: () => types.order(relation.target),
        directives: [cost(relation.kind === "toOne" || isOne(relation) ? toOneWeight : eachRowWeight)],
      })),
      {
        name: "per",
        description: "Divides the field beside it by this one.",
        type: () => self,
      },
      {
        name: "minus",
        description: "Takes this one from the field beside it.",
        type: () => self,
      },
      ...listNumbers(model, self, types),
    ],
  );
}

/** What only a list has, so that these stand below the name of one. */
function listNumbers(model: Model, self: Class, types: NounTypes): FieldSpec[] {
  return [
    {
      name: "where",
      description: "Below a list: which of its rows count.",
      type: () => types.where(model),
    },
    { name: "count", description: "Below a list: how many rows it has.", type: () => Direction },
    ...numbersOf(model, ({ sortable }) => sortable).map(of => ({
      name: of,
      description: `Below a list: the ${of} of one of their columns.`,
      type: () => self,
    })),
  ];
}

/** The numbers beside a count that a list of these rows has. */
const numbersOf = ({ columns }: Model, usable: (column: Column) => boolean): ListFunction[] =>
  listFunctions.filter(of => of !== "count" && columns.some(column => usable(column) && takes(of, column)));

const within: FieldSpec = {
  name: "within",
  description: "In this division (区划) or anywhere in its subtree.",
  type: () => GraphQLID,
  directives: [cost(conditionWeight)],
};
