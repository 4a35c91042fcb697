import { holdInput } from "@youth-graph/kernel";
import type { Model } from "../catalog/model";
import type { Where } from "../declare/input";
import type { CursorPlace } from "../read/cursor";
import { conditions, formerCount, type Parents } from "../read/list-statement";
import type { PageArguments } from "../read/page";
import { pagedSql, whereClause, type PagedSql, type PageParts } from "../read/paged-statement";
import { refuseNull } from "../statement/scalar-condition";
import type { Statement } from "../statement/statement";
import { filledSql } from "./fill";
import { GroupJoins } from "./group-joins";
import type { Whole } from "./calculation";
import { isMany, keySql, type CarriedKey } from "./group-key";
import { groupOrderOf, groupOrderTerms, type GroupOrderInput } from "./group-order";
import type { GroupPlan } from "./group-plan";
import { havingSql, type Having } from "./having";
import { metricSql, type Metric } from "./metric";
import { toldColumns, toldSql, type ToldColumn } from "./told-columns";

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
  /** Whether former rows are counted, too, for a notice. */
  former: boolean;
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
  const beside = (parentId: string): string[] =>
    request.former ? formerCount(model, { where: args.where, parents, parentId }, statement) : [];
  // Whether there is more than can be filled is said beside each row.
  const read = args.fill === "ZERO" ? { ...parts, rows: true } : parts;
  const paged = pagedSql(
    { args, parts: read, parentIds: parents?.ids, place, keys, beside },
    statement,
    parentId => {
      const alias = statement.alias();
      const wanted = {
        keys: [...plan.keys.values()],
        metrics: [...plan.metrics.values()],
        told: toldColumns(plan, model),
      };
      const groups = groupsSql(request, wanted, parentId, statement);
      const all = { and: [args.where ?? {}, parents?.where ?? {}] };
      const filled =
        args.fill === "ZERO"
          ? filledSql(groups, { model, plan, where: all, parents, parentId }, statement)
          : groups;
      return {
        from: `FROM (${calculatedSql(filled, request, parentId, statement)}) ${alias}`,
        // A plain condition on finished groups: then it sees the empty ones that `fill` adds, too.
        where: [havingSql(args.having ?? {}, alias, plan, statement)],
        columns: () => `${alias}.*`,
        order: () => ({ terms: groupOrderTerms(order, alias), joins: "" }),
      };
    },
  );
  return { ...paged, place, keys };
}

/** Groups with what is calculated from their numbers: a layer for those that need no other one, and one for each further step. */
function calculatedSql(
  groups: string,
  request: GroupRequest,
  parentId: string,
  statement: Statement,
): string {
  const { calculations } = request.plan;
  const depths = [...new Set(calculations.map(({ depth }) => depth))];
  return depths.reduce((inner, depth) => {
    const alias = statement.alias();
    const wholes = new Map<string, Wanted & { alias: string; metrics: Wanted["metrics"][number][] }>();
    /** Those that agree in the same keys come of one more look at the rows. */
    const wholeSql = ({ keys, metric }: Whole): string => {
      const by = keys.map(({ column }) => column).join();
      const found = wholes.get(by) ?? { alias: statement.alias(), keys, metrics: [], told: [] };
      wholes.set(by, found);
      const column = `w${found.metrics.length}`;
      found.metrics.push({ column, metric });
      return `${found.alias}."${column}"`;
    };
    const columns = calculations
      .filter(each => each.depth === depth)
      .map(
        ({ column, sql, whole }) =>
          `${sql(alias, statement, whole ? wholeSql(whole) : "NULL")} AS "${column}"`,
      );
    const joins = [...wholes.values()].map(
      each =>
        `LEFT JOIN (${groupsSql(request, each, parentId, statement)}) ${each.alias} ON ${sameKeys(each, alias)}`,
    );
    return `SELECT ${[`${alias}.*`, ...columns].join(", ")} FROM (${inner}) ${alias} ${joins.join(" ")}`;
  }, groups);
}

/** Missing keys are the same as well. */
const sameKeys = ({ keys, alias }: { keys: Wanted["keys"]; alias: string }, groups: string): string =>
  keys.map(({ column }) => `${alias}."${column}" IS NOT DISTINCT FROM ${groups}."${column}"`).join(" AND ") ||
  "TRUE";

/** What the rows of a group have in common, and what is told of them, each by the column that carries it. */
interface Wanted {
  keys: readonly CarriedKey[];
  metrics: readonly { column: string; metric: Metric }[];
  told: readonly ToldColumn[];
}

function groupsSql(
  { model, args, parents }: GroupRequest,
  wanted: Wanted,
  parentId: string,
  statement: Statement,
): string {
  const alias = statement.alias();
  const joins = new GroupJoins(model, alias, statement);
  const keys = wanted.keys.map(
    ({ column, key }) => `${keySql(key, steps => joins.at(steps), statement)} AS "${column}"`,
  );
  const metrics = wanted.metrics.map(
    ({ column, metric }) =>
      `${metricSql(model, alias, metric, { zeros: args.fill === "ZERO" }, statement)} AS "${column}"`,
  );
  const where = conditions(model, alias, { where: args.where, parents, parentId }, statement);
  // By position: an expression with parameters would not be recognised as the same one.
  const groupBy = keys.length > 0 ? `GROUP BY ${keys.map((_key, index) => index + 1).join(", ")}` : "";
  const one = keys.length > 0 ? "1 AS one" : "COALESCE(min(1), 1) AS one";
  const told = wanted.told.map(({ name, rows }) => ({
    name,
    rows: rows(model, alias, steps => joins.at(steps), statement),
  }));
  const from = `FROM ${statement.from(model, alias)} ${joins.sql} ${whereClause(where)}`;
  if (!wanted.keys.some(({ key }) => key.steps.some(isMany))) {
    const toldOf = told.map(({ name, rows }) => toldSql(name, rows));
    return `SELECT ${[...keys, ...metrics, ...toldOf, one].join(", ")} ${from} ${groupBy}`;
  }
  // A row that several of a list's rows bring into one group is one row of it; and what is told of it is told once.
  const grouped = statement.alias();
  const row = `${alias}."id"`;
  const once = `row_number() OVER (PARTITION BY ${row}) = 1`;
  const pairs = [
    `${row} AS "row"`,
    ...keys,
    ...told.map(
      ({ name, rows }) => `${once} AND bool_or(bool_or(${rows})) OVER (PARTITION BY ${row}) AS "${name}"`,
    ),
  ];
  const columns = wanted.keys.map(({ column }) => `${grouped}."${column}"`);
  const toldOf = told.map(({ name }) => toldSql(name, `${grouped}."${name}"`));
  return `SELECT ${[...columns, ...metrics, ...toldOf, one].join(", ")}
    FROM (SELECT ${pairs.join(", ")} ${from} GROUP BY ${[row, ...keys].map((_key, index) => index + 1).join(", ")}) ${grouped}
    JOIN ${statement.from(model, alias)} ON ${alias}."id" = ${grouped}."row" ${groupBy}`;
}
