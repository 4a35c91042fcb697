import { holdInput } from "@youth-graph/kernel";
import type { Model } from "../catalog/model";
import type { Where } from "../declare/input";
import type { CursorPlace } from "../read/cursor";
import { conditions, type Parents } from "../read/list-statement";
import type { PageArguments } from "../read/page";
import { pagedSql, whereClause, type PagedSql, type PageParts } from "../read/paged-statement";
import { refuseNull } from "../statement/scalar-condition";
import type { Statement } from "../statement/statement";
import { filledSql } from "./fill";
import { GroupJoins } from "./group-joins";
import { keySql } from "./group-key";
import { groupOrderOf, groupOrderTerms, type GroupOrderInput } from "./group-order";
import type { GroupPlan } from "./group-plan";
import { havingSql, type Having } from "./having";
import { metricSql } from "./metric";

export interface GroupArguments extends Pick<PageArguments, "first" | "after"> {
  where?: Where | null;
  having?: Having | null;
  orderBy?: GroupOrderInput[] | null;
  fill?: "ZERO" | null;
}

export interface GroupRequest {
  model: Model;
  args: GroupArguments;
  parts: PageParts;
  plan: GroupPlan;
  /** A root aggregate has none. */
  parents?: Parents | undefined;
}

/** The groups of a list, or of the same list of many parents, as one statement in pages. */
export function groupStatement(
  request: GroupRequest,
  identity: string,
  statement: Statement,
): PagedSql & { place: CursorPlace; keys: number } {
  const { model, args, parts, plan, parents } = request;
  refuseNull(args.having, "having");
  holdInput(args.having, "having", undefined, () => undefined);
  const order = groupOrderOf(model.name, args.orderBy ?? [], plan);
  const place = { identity, signature: order.signature };
  const keys = order.columns.length;
  const paged = pagedSql({ args, parts, parentIds: parents?.ids, place, keys }, statement, parentId => {
    const alias = statement.alias();
    const groups = groupsSql(request, parentId, statement);
    const filled = args.fill === "ZERO" ? filledSql(groups, plan, args.where ?? {}, statement) : groups;
    return {
      from: `FROM (${filled}) ${alias}`,
      // A plain condition on finished groups: then it sees the empty ones that `fill` adds, too.
      where: [havingSql(args.having ?? {}, alias, plan, statement)],
      columns: () => `${alias}.*`,
      order: () => ({ terms: groupOrderTerms(order, alias), joins: "" }),
    };
  });
  return { ...paged, place, keys };
}

function groupsSql(
  { model, args, plan, parents }: GroupRequest,
  parentId: string,
  statement: Statement,
): string {
  const alias = statement.alias();
  const joins = new GroupJoins(model, alias, statement);
  const keys = [...plan.keys.values()].map(
    ({ column, key }) => `${keySql(key, steps => joins.at(steps), statement)} AS "${column}"`,
  );
  const metrics = [...plan.metrics.values()].map(
    ({ column, metric }) =>
      `${metricSql(model, alias, metric, { zeros: args.fill === "ZERO" }, statement)} AS "${column}"`,
  );
  const where = conditions(model, alias, { where: args.where, parents, parentId }, statement);
  // By position: an expression with parameters would not be recognised as the same one.
  const groupBy = keys.length > 0 ? `GROUP BY ${keys.map((_key, index) => index + 1).join(", ")}` : "";
  const one = keys.length > 0 ? "1 AS one" : "COALESCE(min(1), 1) AS one";
  return `SELECT ${[...keys, ...metrics, one].join(", ")} FROM ${statement.from(model, alias)} ${joins.sql} ${whereClause(where)} ${groupBy}`;
}
