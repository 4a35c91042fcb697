export { Catalog, type CatalogSource } from "./catalog/catalog";
export {
  columnOf,
  copiedColumns,
  searchableColumns,
  singularName,
  type Column,
  type Model,
  type ToMany,
  type ToOne,
} from "./catalog/model";
export { declarationsOf, type Class, type TableNames } from "./declare/attribute";
export {
  /** @public */
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
} from "./declare/columns";
export { face, faceOf, Node, noun, relationGroup, table } from "./declare/face";
export { graphEnum } from "./declare/graph-enum";
export { pinyinColumn, pinyinProperty } from "./declare/pinyin-column";
export { hasOne, toList, toMany, toManyThrough, toManyWithin, toOne } from "./declare/relations";
export { DateScalar, DateTimeScalar } from "./declare/scalar-kind";
export { groupableColumns, summarizedColumns, summaryOf } from "./group/group-columns";
export {
  /** @public */
  answerPath,
} from "./read/answer-path";
export type { QueryContext } from "./read/context";
export type {
  /** @public */
  RowConnection,
} from "./read/connection";
export type {
  /** @public */
  ListArguments,
} from "./read/list-statement";
export { poolDatabase, sessionOptions, type Database } from "./read/database";
export { readableFault } from "./read/readable-fault";
export { loadRow, referenceTo } from "./read/load-row";
export { Reader } from "./read/reader";
export { RequestLoaders } from "./read/request-loaders";
export type { Row } from "./read/row";
export {
  /** @public */
  listOf,
} from "./resolve/fields";
export { engineResolvers, type ResolverMap } from "./resolve/resolvers";
export { catalogTypes } from "./schema/catalog-types";
export { cost, costDirectives, listSize, sizedBy, pricingDefinitions } from "./schema/cost-directives";
export {
  defineInterface,
  defineMutations,
  defineObject,
  defineQueries,
  type FieldSpec,
} from "./schema/define-type";
export { aggregatesName, rootAggregatesName } from "./schema/field-names";
export { shownToManys } from "./schema/shown";
export {
  /** @public */
  connectionOf,
  /** @public */
  groupOf,
  /** @public */
  orderOf,
  /** @public */
  whereOf,
} from "./schema/types-of";
export { searchResolvers } from "./search/search-field";
export { searchEnumName, searchQueries } from "./search/searched-types";
export { nameIndexes } from "./statement/name-index";
export { Statement, type Caller } from "./statement/statement";
