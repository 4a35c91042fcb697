import type { Model } from "../model/model";
import { searchableColumns } from "./name-index";

/** A type as a value of the graph's `SearchType`: `YOUTH_HOME`. */
export const searchTypeOf = (model: Model): string => model.prefix.toUpperCase();

/** The types of which `search` finds rows. */
export const searchable = (models: readonly Model[]): Model[] =>
  models.filter(model => !model.stub && searchableColumns(model).length > 0);

/** The root field by which the gateway asks one service; its name and its enum's tell which service searches what. */
export const searchFieldName = (service: string): string => `${service}Search`;

/** The service's part of `search`, for the gateway alone; empty where it has nothing to find. */
export function searchSdl(service: string, models: readonly Model[]): string {
  const found = searchable(models);
  if (found.length === 0) return "";
  const types = `${service.charAt(0).toUpperCase()}${service.slice(1)}SearchType`;
  const values = found.map(model => `${JSON.stringify(model.description)} ${searchTypeOf(model)}`);
  return `"""The types of this service that the graph's search covers (可检索类型)."""
enum ${types} @inaccessible { ${values.join("\n")} }
"""A row that a service has found (检索结果)."""
type SearchRow @inaccessible @shareable {
  "The row's id (编号)."
  id: ID!
  "Its name (名称)."
  name: String!
  "NAME, PINYIN or SIMILAR (匹配方式)."
  matched: String!
  "How well it matches, up to 1 (匹配度)."
  score: Float!
}
extend type Query {
  "This service's part of \`search\` (检索), for the gateway: the best rows of these types, in one statement."
  ${searchFieldName(service)}(text: String!, types: [${types}!]!, within: ID, first: Int!): [SearchRow!]!
    @inaccessible @listSize(slicingArguments: ["first"])
}`;
}
