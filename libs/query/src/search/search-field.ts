import { formatTypeId, uuidOf } from "@youth-graph/kernel";
import type { GraphQLFieldResolver } from "graphql";
import type { Catalog } from "../catalog/catalog";
import type { Model } from "../catalog/model";
import type { QueryContext } from "../read/context";
import { searchSql } from "./search-statement";
import { searchable, searchFieldName, searchTypeOf } from "./searched-types";

interface SearchArguments {
  text: string;
  types: string[];
  within?: string | null;
  first: number;
}

/** The resolver of what `searchQueries` declares. */
export function searchResolvers({ service, models }: Catalog): Record<string, Record<string, unknown>> {
  const found = searchable(models);
  return found.length === 0 ? {} : { Query: { [searchFieldName(service)]: searchField(found) } };
}

function searchField(found: readonly Model[]): GraphQLFieldResolver<unknown, QueryContext, SearchArguments> {
  return async (_source, { text, types, within, first }, { reader }) => {
    const models = found.filter(model => types.includes(searchTypeOf(model)));
    if (models.length === 0) return [];
    const root = within == null ? null : uuidOf(reader.catalog.tree?.prefix ?? "", within);
    const rows = await reader.query("search", statement =>
      searchSql({ text, models, within: root, first }, statement),
    );
    return rows.map(({ prefix, id, ...row }) => ({ ...row, id: formatTypeId(String(prefix), String(id)) }));
  };
}
