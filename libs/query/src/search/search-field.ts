import { formatTypeId, uuidOf } from "@youth-graph/kernel";
import type { GraphQLFieldResolver } from "graphql";
import type { Model } from "../model/model";
import type { QueryContext } from "../resolve/context";
import type { ResolverMap } from "../resolve/resolvers";
import { searchable, searchFieldName, searchTypeOf } from "./search-sdl";
import { searchStatement } from "./search-statement";

interface SearchArguments {
  text: string;
  types: string[];
  within?: string | null;
  first: number;
}

/** The resolver of what `searchSdl` declares. */
export function searchResolvers(service: string, models: readonly Model[]): ResolverMap {
  const found = searchable(models);
  return found.length === 0 ? {} : { Query: { [searchFieldName(service)]: searchField(found) } };
}

function searchField(found: readonly Model[]): GraphQLFieldResolver<unknown, QueryContext, SearchArguments> {
  return async (_source, { text, types, within, first }, { database }) => {
    const models = found.filter(model => types.includes(searchTypeOf(model)));
    if (models.length === 0) return [];
    const { sql, values, copies } = searchStatement({
      text,
      models,
      within: within == null ? null : uuidOf("division", within),
      first,
    });
    const rows = await database.query(sql, values, { types: copies });
    return rows.map(({ prefix, id, ...row }) => ({ ...row, id: formatTypeId(String(prefix), String(id)) }));
  };
}
