import { GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { singularName, type Model, type ToMany } from "../catalog/model";
import { connectionSize, cost, groupsWeight, listSize, sizedBy } from "./cost-directives";
import type { ArgumentSpec, FieldSpec } from "./define-type";
import { aggregatesName, rootAggregatesName } from "./field-names";
import type { NounTypes } from "./noun-types";
import { Fill, GroupHaving, GroupOrder } from "./shared-types";

const first: ArgumentSpec = {
  name: "first",
  description: "How many from the start, 0 to 200; 20 unless given.",
  type: () => GraphQLInt,
  nullable: true,
};
const after: ArgumentSpec = {
  name: "after",
  description: "Only what follows this cursor.",
  type: () => GraphQLString,
  nullable: true,
};

function where(model: Model, types: NounTypes): ArgumentSpec {
  return { name: "where", description: "Which rows (筛选).", type: () => types.where(model), nullable: true };
}

function listArguments(model: Model, types: NounTypes): ArgumentSpec[] {
  return [
    where(model, types),
    {
      name: "orderBy",
      description: "In which order, most important first (排序).",
      type: () => types.order(model),
      list: true,
      nullable: true,
    },
    first,
    after,
    {
      name: "last",
      description: "How many from the end, in place of `first`.",
      type: () => GraphQLInt,
      nullable: true,
    },
    {
      name: "before",
      description: "Only what comes before this cursor.",
      type: () => GraphQLString,
      nullable: true,
    },
  ];
}

function groupArguments(model: Model, types: NounTypes): ArgumentSpec[] {
  return [
    where(model, types),
    {
      name: "having",
      description: "Which groups, by their numbers (分组筛选).",
      type: () => GroupHaving,
      nullable: true,
    },
    {
      name: "orderBy",
      description: "In which order the groups come, most important first (排序).",
      type: () => GroupOrder,
      list: true,
      nullable: true,
    },
    {
      name: "fill",
      description: "Adds the groups that no row fell into (补零).",
      type: () => Fill,
      nullable: true,
    },
    first,
    after,
  ];
}

/** The filters that name at most one row a value. */
const uniqueInputs = ({ columns, toOnes }: Model): string[] => [
  "where.id",
  ...columns
    .filter(({ index, filterable }) => index === "unique" && filterable)
    .map(({ name }) => `where.${name}`),
  ...toOnes.filter(({ unique }) => unique).map(({ name }) => `where.${name}.id`),
];

/** A list as a field; null when the service cannot tell, so that nothing around it falls. */
function listField(
  name: string,
  description: string,
  model: Model,
  types: NounTypes,
  nullable: boolean,
): FieldSpec {
  return {
    name,
    description,
    type: () => types.connection(model),
    nullable,
    args: listArguments(model, types),
    directives: [sizedBy(uniqueInputs(model)), connectionSize(["nodes", "edges"], ["first", "last"])],
  };
}

function groupsField(
  name: string,
  description: string,
  model: Model,
  types: NounTypes,
  nullable: boolean,
): FieldSpec {
  return {
    name,
    description,
    type: () => types.group(model),
    nullable,
    args: groupArguments(model, types),
    directives: [cost(groupsWeight), connectionSize(["nodes"], ["first"])],
  };
}

/** The root fields of a noun: one row, the list, its groups. */
export function rootFields(model: Model, types: NounTypes): FieldSpec[] {
  const { name, plural, naturalKey, target } = model;
  if (model.nested) return [];
  const by = naturalKey === undefined ? "by its id" : `by its id or its ${naturalKey}, exactly one of them`;
  return [
    {
      name: singularName(model),
      description: `One ${name} ${by}; null when there is none.`,
      type: () => target,
      nullable: true,
      args: [
        { name: "id", description: "Its id.", type: () => GraphQLID, nullable: naturalKey !== undefined },
        ...(naturalKey === undefined
          ? []
          : [
              {
                name: naturalKey,
                description: `Its ${naturalKey}.`,
                type: () => GraphQLString,
                nullable: true,
              },
            ]),
      ],
    },
    listField(plural, `${name} rows: filtered, ordered, in pages.`, model, types, true),
    groupsField(
      rootAggregatesName(model),
      `Numbers about ${name} rows, and their groups (分组统计).`,
      model,
      types,
      true,
    ),
  ];
}

/** The fields that show a to-many relation; `own` tells whether the row that they start from is of the same service. */
export function relationFields(relation: ToMany, types: NounTypes, own: boolean): FieldSpec[] {
  const { name, description, target, shape, size } = relation;
  const nullable = !own;
  if (shape === "one") return [{ name, description, type: () => target.target, nullable: true }];
  if (shape === "list")
    return [
      { name, description, type: () => target.target, list: true, nullable, directives: [listSize(size)] },
    ];
  return [
    listField(name, description, target, types, nullable),
    groupsField(aggregatesName(relation), `Numbers and groups of: ${description}`, target, types, nullable),
  ];
}
