import type { GraphQLFieldResolver } from "graphql";
import { rootAggregates, toManyAggregates } from "../aggregate/aggregate-fields";
import { aggregatesName, groupedToManys, rootAggregatesName } from "../aggregate/aggregate-sdl";
import { toManysOf, toOnesOf, type Model } from "../model/model";
import { shown, singularName } from "../schema/noun-sdl";
import type { QueryContext } from "./context";
import { reference, rootList, rootOne, toManyField, toOneField } from "./fields";

/** Resolvers by type and field; `__resolveReference` sits among them. */
export type ResolverMap = Record<string, Record<string, unknown>>;

/** The resolvers of all that `engineSdl` declares. */
export function engineResolvers(models: readonly Model[]): ResolverMap {
  const query: Record<string, GraphQLFieldResolver<unknown, QueryContext>> = {};
  const map: ResolverMap = { Query: query };
  for (const model of models) {
    map[model.name] = {
      __resolveReference: reference(model),
      ...Object.fromEntries(
        toOnesOf(model)
          .filter(shown)
          .map(relation => [relation.name, toOneField(relation)]),
      ),
      ...Object.fromEntries(
        toManysOf(model)
          .filter(shown)
          .map(relation => [relation.name, toManyField(relation)]),
      ),
      ...Object.fromEntries(
        groupedToManys(model).map(relation => [aggregatesName(relation), toManyAggregates(relation)]),
      ),
    };
    if (model.stub || model.nested) continue;
    query[singularName(model)] = rootOne(model);
    query[model.plural] = rootList(model);
    query[rootAggregatesName(model)] = rootAggregates(model);
  }
  return map;
}
