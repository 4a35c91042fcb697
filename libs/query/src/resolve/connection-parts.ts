import { CodedError } from "@youth-graph/kernel";
import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLResolveInfo } from "graphql";
import type { PageParts } from "../read/paged-statement";
import { objectType, selectedCalls, selectedFields, type FieldNodes } from "../read/selection";

/** A bound beyond which counting is no longer a matter of a moment. */
const maxCounted = 100_000;

/** Reads from a connection field's selection which of its parts are wanted, and where its nodes are selected. */
export function connectionParts(info: GraphQLResolveInfo): { parts: PageParts; nodes: FieldNodes[] } {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) throw new Error(`${String(info.returnType)} is not a connection.`);
  const selected = selectedFields(info, type, info.fieldNodes);
  const below = (name: string, nodes: FieldNodes | undefined): Map<string, FieldNodes> =>
    nodes ? selectedFields(info, objectType(info, name), nodes) : new Map<string, FieldNodes>();
  const edge = below("Edge", selected.get("edges"));
  const page = below("PageInfo", selected.get("pageInfo"));
  const cursors = edge.has("cursor") || page.has("startCursor") || page.has("endCursor");
  const hasNextPage = page.has("hasNextPage");
  const hasPreviousPage = page.has("hasPreviousPage");
  return {
    parts: {
      rows: selected.has("nodes") || selected.has("edges") || cursors || hasNextPage || hasPreviousPage,
      cursors,
      totalCount: selected.has("totalCount"),
      hasNextPage,
      hasPreviousPage,
      moreThan: selected.has("hasMoreThan") ? boundsOf(info, type) : [],
    },
    nodes: [selected.get("nodes"), edge.get("node")].filter(nodes => nodes !== undefined),
  };
}

/** For what is only ever read whole. */
export const rowsOnly: PageParts = {
  rows: true,
  cursors: false,
  totalCount: false,
  hasNextPage: false,
  hasPreviousPage: false,
  moreThan: [],
};

function boundsOf(info: GraphQLResolveInfo, type: GraphQLObjectType): number[] {
  const calls = selectedCalls(info, type, info.fieldNodes).filter(({ name }) => name === "hasMoreThan");
  const bounds = new Set(calls.map(({ args }) => Number(args["n"])));
  for (const n of bounds)
    if (n < 0 || n > maxCounted)
      throw new CodedError("BAD_USER_INPUT", `n is ${n}; it must be from 0 to ${maxCounted}.`);
  return [...bounds];
}
