import { aggregateSdl, groupKeysSdl, relationAggregatesSdl } from "../aggregate/aggregate-sdl";
import { aggregateSharedSdl } from "../aggregate/shared-sdl";
import { enumSdl } from "../model/graph-enum";
import { columnsOf, modelOf, toOnesOf, type Model } from "../model/model";
import { filterableToManys, nounSdl } from "./noun-sdl";
import { enumArrayFilterSdl, enumFilterSdl, sharedSdl } from "./shared-sdl";

/** The generated part of a service's schema: filters, orders, connections, relations and root fields of its types. */
export function engineSdl(models: readonly Model[]): string {
  const enums = models.flatMap(model =>
    columnsOf(model).filter(column => column.enumName !== undefined && column.filterable),
  );
  const filters = new Set(
    enums.map(({ list, enumName = "" }) => (list ? enumArrayFilterSdl(enumName) : enumFilterSdl(enumName))),
  );
  // Fields of classes define most of these as well; a filter by a column that no field shows needs its enum all the same.
  const values = new Set(enums.map(({ enumName = "" }) => enumSdl(enumName)));
  const references = new Set(models.flatMap(toOnesOf).map(relation => modelOf(relation.target())));
  const lists = new Set(
    models
      .flatMap(filterableToManys)
      .filter(relation => relation.shape !== "one")
      .map(relation => modelOf(relation.target())),
  );
  const foreign = [...references].filter(model => model.stub);
  return [
    sharedSdl,
    aggregateSharedSdl,
    ...values,
    ...filters,
    ...models.map(model => nounSdl(model, { references, lists })),
    ...models.map(relationAggregatesSdl).filter(Boolean),
    ...models.filter(model => !model.stub).map(aggregateSdl),
    ...foreign.map(groupKeysSdl),
  ].join("\n\n");
}
