import { GraphQLBoolean, GraphQLInt } from "graphql";
import type { Model } from "../catalog/model";
import type { Class } from "../declare/attribute";
import { SafeIntScalar } from "../declare/scalar-kind";
import { cost, countWeight } from "./cost-directives";
import { defineObject } from "./define-type";
import { Edge, PageInfo } from "./shared-types";

/** `BranchConnection` */
export function defineConnection(model: Model): Class {
  const { name, target } = model;
  return defineObject(`${name}Connection`, `A page of ${name} rows.`, [
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
  ]);
}
