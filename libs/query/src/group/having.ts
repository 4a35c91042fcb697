import type { FieldPath } from "../statement/field-path";
import { CodedError } from "@youth-graph/kernel";
import { all, any, negate, refuseNull, scalarCondition } from "../statement/scalar-condition";
import type { Statement } from "../statement/statement";
import type { GroupPlan } from "./group-plan";
import type { Comparison } from "./metric";

/** A `having` input: conditions on selected numbers of groups. */
export type Having = Record<string, unknown>;

const comparisons: readonly Comparison[] = ["is", "day", "instant"];

/** The SQL condition of a `having` input on the groups of `alias`. */
export function havingSql(
  having: Having,
  alias: string,
  plan: GroupPlan,
  statement: Statement,
  path = "having",
): string {
  const { and, or, not, by, ...rest } = having;
  for (const [name, value] of Object.entries(having)) refuseNull(value, `${path}.${name}`);
  const nested = (inner: unknown, name: string): string =>
    havingSql(inner as Having, alias, plan, statement, `${path}.${name}`);
  return all([
    ...(and === undefined ? [] : [all((and as Having[]).map(inner => nested(inner, "and")))]),
    ...(or === undefined ? [] : [any((or as Having[]).map(inner => nested(inner, "or")))]),
    ...(not === undefined ? [] : [negate(nested(not, "not"))]),
    ...comparison(by as string | undefined, rest, alias, plan, statement, path),
  ]);
}

function comparison(
  by: string | undefined,
  filters: Record<string, unknown>,
  alias: string,
  plan: GroupPlan,
  statement: Statement,
  path: string,
): string[] {
  const given = comparisons.filter(name => filters[name] !== undefined);
  if (by === undefined && given.length === 0) return [];
  const [name, ...more] = given;
  if (by === undefined || name === undefined || more.length > 0)
    throw new CodedError(
      "FILTER_INVALID",
      `${path} names a number with by and compares it with exactly one of is, day and instant.`,
      { path },
    );
  const { column, comparison: right } = plan.selected(by, `${path}.by`);
  if (right === null)
    throw new CodedError("FILTER_INVALID", `${path}.by names a key of the groups; filter by it in where.`, {
      path: `${path}.by`,
    });
  if (name !== right)
    throw new CodedError(
      "FILTER_INVALID",
      `${path}.by names what is compared with ${right}, not with ${name}.`,
      {
        path: `${path}.${name}`,
      },
    );
  // A count is compared with 2.5, too.
  const sql = name === "is" ? `${alias}."${column}"::float8` : `${alias}."${column}"`;
  const operand = {
    sql,
    path: `${path}.${name}`,
    encode: (same: unknown) => same,
    fieldAt: (field: FieldPath) => comparedSql(field, right, alias, plan),
  };
  return [scalarCondition(operand, filters[name] as Record<string, unknown>, statement)];
}

/** The SQL of another selected number, to compare one with. */
function comparedSql({ path, at }: FieldPath, kind: Comparison, alias: string, plan: GroupPlan): string {
  const { column, comparison: right } = plan.selected(path, at);
  if (right === kind) return `${alias}."${column}"`;
  throw new CodedError("FILTER_INVALID", `${at} names something else than what is compared with ${kind}.`, {
    path: at,
  });
}
