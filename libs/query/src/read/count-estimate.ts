import { Scope } from "../sql/scope";
import type { Database } from "./database";
import { rowsOf, type ListRequest } from "./list-statement";
import { whereClause } from "./paged-statement";

/**
 * How many rows PostgreSQL's planner expects in a list (of one parent): from its statistics, so it costs the same
 * however long the list is.
 */
export async function estimateCount(
  database: Database,
  request: ListRequest,
  parentId: string | null,
): Promise<number> {
  const scope = new Scope();
  const parent = parentId === null ? "NULL" : `${scope.value(parentId)}::uuid`;
  const { from, where } = rowsOf({ ...request, args: { where: request.args.where } }, parent, scope);
  const [explained] = await database.query(
    `EXPLAIN (FORMAT JSON) SELECT ${from} ${whereClause(where)}`,
    scope.values,
    { types: scope.copies, after: request.args.readAfter },
  );
  const [{ Plan }] = explained?.["QUERY PLAN"] as [{ Plan: { "Plan Rows": number } }];
  return Plan["Plan Rows"];
}
