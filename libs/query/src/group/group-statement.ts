import type { OrderInput, Where } from "../model/input";
import type { Model } from "../model/model";
import { conditions, type Parents } from "../read/list-statement";
import type { PageArguments } from "../read/page";
import {
  pagedStatement,
  whereClause,
  type PagedStatement,
  type PageParts,
  type Source,
} from "../read/paged-statement";
import { fromSql } from "../sql/link";
import { refuseNull } from "../sql/scalar-condition";
import type { Scope } from "../sql/scope";
import { filledSql } from "./fill";
import { GroupJoins } from "./group-joins";
import { keySql } from "./group-key";
import { groupOrderOf } from "./group-order";
import type { GroupPlan } from "./group-plan";
import { havingSql, type Having } from "./having";
import { measureSql } from "./measure";

export interface GroupArguments extends Pick<PageArguments, "first" | "after" | "readAfter"> {
  where?: Where | null;
  having?: Having | null;
  orderBy?: OrderInput[] | null;
  fill?: "ZERO" | null;
}

export interface GroupRequest {
  model: Model;
  args: GroupArguments;
  parts: PageParts;
  plan: GroupPlan;
  /** A root aggregate has none. */
  parents?: Parents;
}

/** The groups of a list, or of the same list of many parents, as one statement in pages. */
export function groupStatement(request: GroupRequest): PagedStatement {
  const { args, parts, parents } = request;
  return pagedStatement({ args, parts, ...(parents && { parentIds: parents.ids }) }, (parentId, scope) =>
    groupsOf(request, parentId, scope),
  );
}

/** `having` is a plain condition on finished groups: then it sees the empty ones that `fill` adds, too. */
function groupsOf(request: GroupRequest, parentId: string, scope: Scope): Source {
  const { model, args, plan } = request;
  const alias = scope.alias();
  refuseNull(args.having, "having");
  const having = havingSql(args.having ?? {}, {
    model,
    measureSql: measure => `${alias}."${plan.measure(measure)}"`,
    scope,
  });
  const order = groupOrderOf(model, alias, args.orderBy ?? [], plan);
  const groups = groupsSql(request, parentId, scope);
  const filled = args.fill === "ZERO" ? filledSql(groups, plan, args.where ?? {}, scope) : groups;
  return { from: `FROM (${filled}) ${alias}`, where: [having], columns: `${alias}.*`, order: () => order };
}

function groupsSql({ model, args, plan, parents }: GroupRequest, parentId: string, scope: Scope): string {
  const alias = scope.alias();
  const joins = new GroupJoins(model, alias, scope);
  const keys = [...plan.keys.values()].map(
    ({ column, key }) => `${keySql(key, joins, scope)} AS "${column}"`,
  );
  const measures = [...plan.measures.values()].map(
    ({ column, measure }) =>
      `${measureSql(model, alias, measure, { zeros: args.fill === "ZERO" }, scope)} AS "${column}"`,
  );
  const where = conditions(model, alias, { where: args.where, parents, parentId }, scope);
  // By position: an expression with parameters would not be recognised as the same one.
  const groupBy = keys.length > 0 ? `GROUP BY ${keys.map((_key, index) => index + 1).join(", ")}` : "";
  const one = keys.length > 0 ? "1 AS one" : "COALESCE(min(1), 1) AS one";
  return `SELECT ${[...keys, ...measures, one].join(", ")} FROM ${fromSql(model, alias, scope)} ${joins.sql} ${whereClause(where)} ${groupBy}`;
}
