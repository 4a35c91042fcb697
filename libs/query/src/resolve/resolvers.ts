import type { Catalog } from "../catalog/catalog";
import { singularName, type ToMany } from "../catalog/model";
import { aggregatesName, rootAggregatesName } from "../schema/field-names";
import { shownToManys } from "../schema/shown";
import { rootAggregates, toManyAggregates } from "./aggregate-fields";
import { reference, rootList, rootOne, toManyField, toOneField } from "./fields";

/** Resolvers by type and field; `__resolveReference` sits among them. */
export type ResolverMap = Record<string, Record<string, unknown>>;

/**
 * The resolvers of all fields that are generated from a service's catalog. They stand in the place of those that
 * type-graphql makes, which would convert every argument and row on the way.
 */
export function engineResolvers({ models, own, relationGroups }: Catalog): ResolverMap {
  const map: ResolverMap = {};
  for (const model of models)
    map[model.name] = {
      __resolveReference: reference(model),
      ...(model.own && Object.fromEntries(model.toOnes.map(each => [each.name, toOneField(each)]))),
      ...toManyResolvers(shownToManys(model)),
    };
  for (const { name, relations } of relationGroups)
    map[name] = toManyResolvers(relations.filter(({ target }) => target.own));
  const query: Record<string, unknown> = {};
  for (const model of own.filter(({ nested }) => nested !== true)) {
    query[singularName(model)] = rootOne(model);
    query[model.plural] = rootList(model);
    query[rootAggregatesName(model)] = rootAggregates(model);
  }
  return { ...map, Query: query };
}

const toManyResolvers = (relations: readonly ToMany[]): Record<string, unknown> =>
  Object.fromEntries(
    relations.flatMap(relation => [
      [relation.name, toManyField(relation)],
      ...(relation.shape === "connection" ? [[aggregatesName(relation), toManyAggregates(relation)]] : []),
    ]),
  );
