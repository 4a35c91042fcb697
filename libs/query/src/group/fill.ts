import { CodedError, prefixOfType } from "@youth-graph/kernel";
import type { Model } from "../catalog/model";
import type { Where } from "../declare/input";
import type { Parents } from "../read/list-statement";
import { presentSql } from "../statement/former";
import { ledSql, withinSql } from "../statement/link";
import { all, encoderOf, scalarCondition } from "../statement/scalar-condition";
import type { Statement } from "../statement/statement";
import { rootOf, whereSql } from "../statement/where";
import { bucketsSql } from "./fill-buckets";
import { GroupJoins } from "./group-joins";
import { isMany, keySql, type BucketKey, type CarriedKey, type Step } from "./group-key";
import type { GroupPlan } from "./group-plan";
import { conditionsAt } from "./conditions-at";
import { toldColumns } from "./told-columns";

/** The groups that are filled: of which rows, and by which keys. */
export interface Filled {
  model: Model;
  plan: GroupPlan;
  where: Where;
  parents?: Parents | undefined;
  parentId: string;
}

/** More than a year of hours, and than anybody reads; two dates far apart would make millions. */
const maxGroups = 10_000;
const overfull = "fill:overfull";

/** @throws CodedError FILL_INVALID for a row of a statement that found more than can be filled */
export function refuseOverfull(raw: Record<string, unknown>): void {
  if (raw[overfull] === true)
    throw new CodedError(
      "FILL_INVALID",
      `fill would make more than ${maxGroups} groups; bound the time closer, or select fewer keys.`,
    );
}

/**
 * Groups with those that no row fell into: every combination of the buckets of time, of the rows that a relation could
 * have led to, of an enum's values, and of the other keys that occur.
 */
export function filledSql(groups: string, filled: Filled, statement: Statement): string {
  const { plan, model } = filled;
  const keys = [...plan.keys.values()];
  const { bucket, related, values, others } = partsOf(keys, model);
  const names = (of: readonly CarriedKey[], table?: string): string =>
    of.map(({ column }) => (table === undefined ? `"${column}"` : `${table}."${column}"`)).join(", ");
  const few = `LIMIT ${maxGroups + 1}`;
  const domains = [
    ...(bucket ? [`(${bucketsSql(bucket, "found", filled.where, statement)} ${few})`] : []),
    ...related.map(each => `(${relatedRowsSql(each, filled, statement)} ${few})`),
    ...values.map(each => `(${valuesSql(each, filled, statement)})`),
    ...(others.length > 0 ? [`(SELECT DISTINCT ${names(others)} FROM found)`] : []),
  ].map((sql, index) => `${sql} d${index}`);
  // Nothing is 0 only where there are no rows: the sum of values that are all unknown stays unknown.
  const zeros = [...plan.metrics.values()].map(({ column: measured, metric }) =>
    ["count", "distinctCount", "sum"].includes(metric.of)
      ? `CASE WHEN found.one IS NULL THEN 0 ELSE found."${measured}" END AS "${measured}"`
      : `found."${measured}"`,
  );
  // How many rows of all are told of is in every group that was found.
  const told = toldColumns(plan, model).map(({ name }) => `found."${name}"`);
  const either = keys.map(({ column }) => `COALESCE(found."${column}", domain."${column}") AS "${column}"`);
  // As texts, in which a missing value equals another, and which PostgreSQL can join by their hash.
  const sameKeys = `ROW(${names(keys, "found")})::text = ROW(${names(keys, "domain")})::text`;
  return `WITH found AS MATERIALIZED (${groups}),
    domain AS MATERIALIZED (SELECT ${names(keys)} FROM ${domains.join(" CROSS JOIN ")} ${few})
    SELECT ${["1 AS one", `(SELECT count(*) > ${maxGroups} FROM domain) AS "${overfull}"`, ...either, ...zeros, ...told].join(", ")}
    FROM found FULL JOIN domain ON ${sameKeys}`;
}

interface Parts {
  bucket: BucketKey | undefined;
  /** Keys that begin with the same relation. */
  related: CarriedKey[][];
  values: CarriedKey[];
  /** Of these only the combinations that occur are taken. */
  others: CarriedKey[];
}

/** @throws CodedError FILL_INVALID for keys of which none, or several times, can be filled */
function partsOf(keys: readonly CarriedKey[], model: Model): Parts {
  const [bucket, ...more] = keys.flatMap(({ column, key }) =>
    key.time && "unit" in key.time ? [{ column, key, time: key.time }] : [],
  );
  if (more.length > 0)
    throw new CodedError("FILL_INVALID", "fill wants one day or instant in groupedBy; these are several.");
  const rest = keys.filter(({ column }) => column !== bucket?.column);
  const related = new Map<string, CarriedKey[]>();
  for (const each of rest) {
    const [first] = each.key.steps;
    if (!first || !("relation" in first)) continue;
    const { name } = first.relation;
    related.set(name, [...(related.get(name) ?? []), each]);
  }
  const values = rest.filter(
    ({ key: { steps, value, time, buckets } }) =>
      steps.length === 0 &&
      time === undefined &&
      ("of" in value ? buckets !== undefined : ["enum", "boolean"].includes(value.column.scalar)),
  );
  const taken = new Set([...related.values(), values].flat());
  if (!bucket && taken.size === 0)
    throw new CodedError(
      "FILL_INVALID",
      `fill wants something to fill in groupedBy: a day or instant truncated to a unit, a row that ${model.name} leads to, or an enum.`,
    );
  return { bucket, related: [...related.values()], values, others: rest.filter(each => !taken.has(each)) };
}

/** The buckets of a number, or the values of an enum, or yes and no, as far as `where` lets them be. */
function valuesSql({ column, key }: CarriedKey, { model, where }: Filled, statement: Statement): string {
  if ("of" in key.value)
    return `SELECT each.v AS "${column}" FROM unnest(${statement.value(key.buckets)}::float8[]) AS each(v)`;
  const of = key.value.column;
  const every =
    of.enumName === undefined ? "ARRAY[true, false]" : `enum_range(NULL::"${prefixOfType(of.enumName)}")`;
  const operand = {
    sql: "each.v",
    path: `where.${of.name}`,
    encode: encoderOf(of, model.prefix),
    // Another field is a row's, and here there are none.
    fieldAt: () => "each.v",
  };
  const met = conditionsAt(where, [of.name]).map(filter => scalarCondition(operand, filter, statement));
  return `SELECT each.v AS "${column}" FROM unnest(${every}) AS each(v) WHERE ${all(met)}`;
}

/** The rows to which the keys' relations lead, as far as they go together: also those to which no row leads. */
function relatedRowsSql(carried: readonly CarriedKey[], filled: Filled, statement: Statement): string {
  const common = commonSteps(carried.map(({ key }) => key.steps));
  const target = common.reduce(
    (from, step) => ("relation" in step ? step.relation.target : from),
    filled.model,
  );
  const alias = statement.alias();
  const joins = new GroupJoins(target, alias, statement);
  const columns = carried.map(({ column, key }) => {
    const rest = { ...key, steps: key.steps.slice(common.length) };
    return `${keySql(rest, steps => joins.at(steps), statement)} AS "${column}"`;
  });
  const where = all(domainConditions(common, target, alias, filled, statement));
  const known = carried.map(({ column }) => `row."${column}" IS NOT NULL`).join(" OR ");
  return `SELECT * FROM (SELECT DISTINCT ${columns.join(", ")} FROM ${statement.from(target, alias)} ${joins.sql} WHERE ${where}) AS row WHERE ${known}`;
}

const relationName = (step: Step | undefined): string | undefined =>
  step && "relation" in step ? step.relation.name : undefined;

/** The relations that all ways begin with. */
function commonSteps(ways: readonly (readonly Step[])[]): readonly Step[] {
  const [first = []] = ways;
  const end = first.findIndex((step, index) => {
    const name = relationName(step);
    return name === undefined || !ways.every(way => relationName(way[index]) === name);
  });
  return end < 0 ? first : first.slice(0, end);
}

/** What `where`, and the row whose list this is, say of the rows at the end of some relations. */
function domainConditions(
  steps: readonly Step[],
  target: Model,
  alias: string,
  { model, where, parents, parentId }: Filled,
  statement: Statement,
): string[] {
  const names = steps.map(step => relationName(step) ?? "");
  const place = [...names, ...(target.tree === undefined ? [target.place] : [])].join(".");
  const roots = conditionsAt(where, ["within"]).map(root => statement.value(rootOf(statement, root)));
  if (parents?.link.by === "subtree") roots.push(parentId);
  const filters = steps.some(isMany) ? [] : conditionsAt(where, names);
  return [
    ...filters.map(filter => whereSql(target, alias, filter, statement)),
    ...presentSql(target, alias, filters, statement),
    ...(place === model.place ? roots.map(root => withinSql(target, alias, root, statement)) : []),
    ...(parents?.link.by === "inverse" && `${parents.link.inverse}.`.startsWith(`${names.join(".")}.`)
      ? [
          ledSql(
            target,
            parents.link.inverse.split(".").slice(names.length),
            alias,
            id => `${id} = ${parentId}`,
            statement,
          ),
        ]
      : []),
  ];
}
