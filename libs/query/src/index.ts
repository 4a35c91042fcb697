export { groupableColumns, valueColumns } from "./aggregate/aggregable";
export { aggregatesName, groupedToManys } from "./aggregate/aggregate-sdl";
export type { Class } from "./model/attribute";
export {
  bigint,
  boolean,
  code,
  computed,
  date,
  decimal,
  enumeration,
  hiddenIds,
  instant,
  int,
  text,
  type ColumnOptions,
} from "./model/columns";
export { graphEnum } from "./model/graph-enum";
export {
  columnsOf,
  declareNeeds,
  modelOf,
  toManysOf,
  toOnesOf,
  type Model,
  type NounOptions,
} from "./model/model";
export { Node, noun, part, stub, Stub } from "./model/noun";
export { foreign, hasOne, toList, toMany, toManyThrough, toManyWithin, toOne } from "./model/relations";
export { DateScalar, DateTimeScalar, SafeIntScalar } from "./model/scalar-kind";
export { poolDatabase, sessionOptions, type CopiesRead, type Database } from "./read/database";
export { RequestLoaders } from "./read/request-loaders";
export { stubRow, type Row } from "./read/row";
export type { QueryContext } from "./resolve/context";
export { loadRow } from "./resolve/fields";
export { engineResolvers, type ResolverMap } from "./resolve/resolvers";
export { engineSdl } from "./schema/engine-sdl";
export { cost, costDirectives, listSize } from "./schema/cost-sdl";
export { nameIndexes, pinyinColumn, pinyinProperty, searchableColumns } from "./search/name-index";
export { pinyinOf } from "./search/pinyin";
export { searchResolvers } from "./search/search-field";
export { searchSdl } from "./search/search-sdl";
