import { GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { registerEnumType } from "type-graphql";
import type { Catalog } from "../catalog/catalog";
import { searchableColumns, type Model } from "../catalog/model";
import type { Class } from "../declare/attribute";
import { defineObject, defineQueries } from "../schema/define-type";

/** A type as a value of the graph's `SearchType`: `YOUTH_HOME`. */
export const searchTypeOf = (model: Model): string => model.prefix.toUpperCase();

/** The types of which `search` finds rows. */
export const searchable = (models: readonly Model[]): Model[] =>
  models.filter(model => model.own && searchableColumns(model).length > 0);

/** The root field by which the gateway asks one service; its name and its enum's tell which service searches what. */
export const searchFieldName = (service: string): string => `${service}Search`;

/** The enum of the types that a service searches; hidden from clients, as all of the field is. */
export const searchEnumName = (service: string): string =>
  `${service.charAt(0).toUpperCase()}${service.slice(1)}SearchType`;

const SearchRow = defineObject(
  "SearchRow",
  "A row that a service has found (检索结果).",
  [
    { name: "id", description: "The row's id (编号).", type: () => GraphQLID },
    { name: "name", description: "Its name (名称).", type: () => GraphQLString },
    { name: "matched", description: "NAME, PINYIN or SIMILAR (匹配方式).", type: () => GraphQLString },
    { name: "score", description: "How well it matches, up to 1 (匹配度).", type: () => GraphQLFloat },
  ],
  ["@inaccessible", "@shareable"],
);

/** The service's part of `search`, for the gateway alone, as a resolver class; undefined where there is nothing to find. */
export function searchQueries({ service, models }: Catalog): Class | undefined {
  const found = searchable(models);
  if (found.length === 0) return undefined;
  const members = Object.fromEntries(found.map(model => [searchTypeOf(model), searchTypeOf(model)]));
  const valuesConfig = Object.fromEntries(
    found.map(model => [searchTypeOf(model), { description: model.description }]),
  );
  registerEnumType(members, {
    name: searchEnumName(service),
    description: "The types of this service that the graph's search covers (可检索类型).",
    valuesConfig: valuesConfig as never,
  });
  return defineQueries(`${service}Searches`, [
    {
      name: searchFieldName(service),
      description:
        "This service's part of `search` (检索), for the gateway: the best rows of these types, in one statement.",
      type: () => SearchRow,
      list: true,
      args: [
        { name: "text", description: "What is looked for.", type: () => GraphQLString },
        { name: "types", description: "Of which types.", type: () => members, list: true },
        {
          name: "within",
          description: "Only in the subtree of this division.",
          type: () => GraphQLID,
          nullable: true,
        },
        { name: "first", description: "How many at most.", type: () => GraphQLInt },
      ],
      directives: ["@inaccessible", '@listSize(slicingArguments: ["first"])'],
    },
  ]);
}
