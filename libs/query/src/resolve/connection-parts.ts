import { getNamedType, isObjectType, type GraphQLResolveInfo } from "graphql";
import type { Model } from "../model/model";
import type { ConnectionParts } from "../read/list-statement";
import { columnsFor, objectType, selectedFields, type FieldNodes } from "../read/selection";

/** Reads from a connection field's selection which of its parts are wanted. */
export function connectionParts(model: Model, info: GraphQLResolveInfo): ConnectionParts {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) throw new Error(`${String(info.returnType)} is not a connection.`);
  const selected = selectedFields(info, type, info.fieldNodes);
  const below = (name: string, nodes: FieldNodes | undefined): Map<string, FieldNodes> =>
    nodes ? selectedFields(info, objectType(info, name), nodes) : new Map<string, FieldNodes>();
  const edge = below(`${model.name}Edge`, selected.get("edges"));
  const page = below("PageInfo", selected.get("pageInfo"));
  const cursors = edge.has("cursor") || page.has("startCursor") || page.has("endCursor");
  const hasNextPage = page.has("hasNextPage");
  const hasPreviousPage = page.has("hasPreviousPage");
  const reads = selected.has("nodes") || selected.has("edges") || cursors || hasNextPage || hasPreviousPage;
  const rows = [...(selected.get("nodes") ?? []), ...(edge.get("node") ?? [])];
  return {
    columns: reads ? columnsFor(model, info, rows) : null,
    cursors,
    totalCount: selected.has("totalCount"),
    hasNextPage,
    hasPreviousPage,
  };
}
