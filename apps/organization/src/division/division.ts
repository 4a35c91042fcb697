import { DivisionFace } from "@youth-graph/faces";
import { computed, noun, type TableNames } from "@youth-graph/query";

const pathSql = (alias: string, tables: TableNames): string =>
  `(SELECT string_agg(above.name, '/' ORDER BY cardinality(above.ancestor_ids)) FROM ${tables.from("Division", "above")} WHERE above.id = ANY(${alias}.ancestor_ids))`;

@noun()
export class Division extends DivisionFace {
  @computed("text", pathSql, "The names from the district down to this division, joined by `/` (路径).")
  path!: string;
}
