import { GraphQLBoolean, GraphQLID, GraphQLInt } from "graphql";
import { levelOf, type Column, type Model, type ToMany } from "../catalog/model";
import type { Class } from "../declare/attribute";
import { SafeIntScalar, scalarTraits } from "../declare/scalar-kind";
import { groupableColumns, groupableRelations, isTime, summarizedColumns, summaryOf } from "../group/group-columns";
import { cost, countWeight } from "./cost-directives";
import { defineInput, defineObject, type FieldSpec, type TypeValue } from "./define-type";
import { combinators, filterOf, IntFilter } from "./filters";
import { CountOrder, Direction, Edge, PageInfo, RatioOrder, summaries, timeKeys } from "./shared-types";

/** The GraphQL type of a column's value. */
export const valueType = ({ scalar, values }: Column): TypeValue =>
  scalar === "enum" ? (values ?? {}) : scalarTraits[scalar].graphql;

const lists = (model: Model): ToMany[] => model.toManys.filter(({ shape }) => shape !== "one");
const isOne = ({ shape }: ToMany): boolean => shape === "one";

/**
 * The types that are generated for the nouns of one catalog: one each a noun, wherever the noun is reached. They are
 * classes of type-graphql, so that resolvers and payloads written by hand can name
 * them too.
 */
export class NounTypes {
  readonly #made = new Map<string, Class>();

  /** Makes them all: type-graphql looks for none after it has begun to build a schema. What nothing refers to is in no schema. */
  constructor(models: readonly Model[]) {
    for (const model of models) {
      this.where(model);
      this.listFilter(model);
      this.order(model);
      this.connection(model);
      this.groupKeys(model);
      this.group(model);
    }
  }

  #once(name: string, make: () => Class): Class {
    const known = this.#made.get(name);
    if (known) return known;
    const made = make();
    this.#made.set(name, made);
    return made;
  }

  /** `BranchWhere` */
  where(model: Model): Class {
    const { name, place, tree } = model;
    return this.#once(`${name}Where`, () =>
      defineInput(
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
          ...model.toOnes.map(relation => this.#whereOne(relation)),
          ...model.toManys.map(relation =>
            isOne(relation) ? this.#whereOne(relation) : this.#whereMany(relation),
          ),
        ],
      ),
    );
  }

  #whereOne({ name, description, target }: { name: string; description: string; target: Model }): FieldSpec {
    return { name, description, type: () => this.where(target) };
  }

  #whereMany({ name, description, target }: ToMany): FieldSpec {
    return { name, description, type: () => this.listFilter(target) };
  }

  /** `BranchListFilter` */
  listFilter(model: Model): Class {
    const { name } = model;
    return this.#once(`${name}ListFilter`, () =>
      defineInput(
        `${name}ListFilter`,
        `Which rows, by their ${name} rows: some, every or none of them match, or how many there are. \`every\` is true of an empty list.`,
        () => [
          ...["some", "every", "none"].map(field => ({ name: field, type: () => this.where(model) })),
          {
            name: "where",
            description: "Which of the rows `count` counts; all unless given.",
            type: () => this.where(model),
          },
          { name: "count", type: () => IntFilter },
        ],
      ),
    );
  }

  /** `BranchOrder` */
  order(model: Model): Class {
    const { name } = model;
    return this.#once(`${name}Order`, () =>
      defineInput(`${name}Order`, "One key of an order: exactly one field. Ties end on the id.", () => [
        ...model.columns
          .filter(({ sortable }) => sortable)
          .map(column => ({ name: column.name, type: () => Direction })),
        ...model.toOnes.map(({ name: field, target }) => ({ name: field, type: () => this.order(target) })),
        ...model.toManys.map(relation => ({
          name: relation.name,
          type: () => (isOne(relation) ? this.order(relation.target) : CountOrder),
        })),
        ...(lists(model).length > 1
          ? [{ name: "ratio", description: "One count over another.", type: () => RatioOrder }]
          : []),
      ]),
    );
  }

  /** `BranchConnection` */
  connection(model: Model): Class {
    const { name, target } = model;
    return this.#once(`${name}Connection`, () =>
      defineObject(`${name}Connection`, `A page of ${name} rows.`, [
        { name: "edges", description: "Rows with their cursors.", type: () => Edge, list: true },
        { name: "nodes", description: "The rows alone.", type: () => target, list: true },
        { name: "pageInfo", description: "Where the page lies.", type: () => PageInfo },
        {
          name: "totalCount",
          description: "How many rows there are in all pages; counted only when asked for.",
          type: () => GraphQLInt,
          directives: [cost(countWeight)],
        },
        {
          name: "countEstimate",
          description:
            "How many rows PostgreSQL's planner expects in all pages: a rough number, at the same small cost for any list.",
          type: () => SafeIntScalar,
          directives: [cost(1)],
        },
        {
          name: "hasMoreThan",
          description: "Whether there are more than `n` rows: counts no further than that.",
          type: () => GraphQLBoolean,
          args: [{ name: "n", description: "From 0 to 100000.", type: () => GraphQLInt }],
          directives: [cost(2)],
        },
      ]),
    );
  }

  /** `BranchGroupKeys` */
  groupKeys(model: Model): Class {
    const { name, target } = model;
    const level = levelOf(model);
    const keys = (field: string, description: string, of: Model, more: Partial<FieldSpec> = {}): FieldSpec => ({
      name: field,
      description,
      type: () => this.groupKeys(of),
      ...more,
    });
    return this.#once(`${name}GroupKeys`, () =>
      defineObject(
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
          ...groupableRelations(model).map(({ name: field, description, target: of }) =>
            keys(field, description, of),
          ),
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
      ),
    );
  }

  /** `BranchGroup` */
  group(model: Model): Class {
    const { name } = model;
    return this.#once(`${name}Group`, () =>
      defineObject(
        `${name}Group`,
        `${name} rows taken together: all that \`where\` leaves, and below \`nodes\` the groups that \`groupedBy\` parts them into.`,
        [
          {
            name: "groupedBy",
            description: "What the group's rows have in common (分组键); null of all rows together.",
            type: () => this.groupKeys(model),
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
            name: "filtered",
            description: "The same numbers of those rows only that meet a condition (透视列).",
            type: () => this.group(model),
            args: [{ name: "where", description: "Which rows (筛选).", type: () => this.where(model) }],
          },
          {
            name: "nodes",
            description: "The groups, a page of them (分组); null within a group.",
            type: () => this.group(model),
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
      ),
    );
  }
}

const within: FieldSpec = {
  name: "within",
  description: "In this division (区划) or anywhere in its subtree.",
  type: () => GraphQLID,
};
