import { conditions, type ListRequest } from "./list-statement";
import { whereClause } from "./paged-statement";
import type { Reader } from "./reader";

interface Plan {
  "Node Type": string;
  "Plan Rows": number;
  Output?: string[];
  Plans?: Plan[];
}

/** PostgreSQL reads a longer chain of arms than this too, but not one of ten thousand. */
const maxArms = 500;

type Estimated = Pick<ListRequest, "model" | "args" | "parents">;

/**
 * How many rows PostgreSQL's planner expects in a list, or in the lists of all parents: from its statistics, so it costs
 * the same however long a list is. One statement, as far as pages of parents go.
 */
export async function estimateCounts(reader: Reader, request: Estimated): Promise<number[]> {
  const ids = request.parents?.ids ?? [null];
  const counts: number[] = [];
  for (let from = 0; from < ids.length; from += maxArms)
    counts.push(...(await estimateSome(reader, request, ids.slice(from, from + maxArms))));
  return counts;
}

/** An arm a parent, which its number tells apart in the plan. An arm that the planner has seen to be empty is not in it. */
async function estimateSome(
  reader: Reader,
  { model, args, parents }: Estimated,
  ids: readonly (string | null)[],
): Promise<number[]> {
  const statement = reader.statement("count");
  const arms = ids.map((id, n) => {
    const alias = statement.alias();
    const parentId = id === null ? "NULL" : `${statement.value(id)}::uuid`;
    const where = conditions(model, alias, { where: args.where, parents, parentId }, statement);
    return `SELECT ${n} FROM ${statement.from(model, alias)} ${whereClause(where)}`;
  });
  const [explained] = await reader.run(statement, explain(arms));
  const [{ Plan }] = explained?.["QUERY PLAN"] as [{ Plan: Plan }];
  const found = new Map<number, number>();
  for (const arm of armsOf(Plan)) found.set(Number(arm.Output?.[0]), arm["Plan Rows"]);
  return ids.map((_id, n) => found.get(n) ?? 0);
}

/** As of a cursor, which PostgreSQL never reads with several workers: these would share the rows of an arm among them. */
const explain = (arms: readonly string[]): string =>
  `EXPLAIN (VERBOSE, FORMAT JSON) DECLARE estimated CURSOR FOR ${arms.map(arm => `(${arm})`).join(" UNION ALL ")}`;

/** The plans of the arms: one alone stands for itself, and one that finds nothing is a bare result. */
function armsOf(plan: Plan): Plan[] {
  const arms = plan["Node Type"] === "Append" ? (plan.Plans ?? []) : [plan];
  return arms.filter(({ Output }) => Output !== undefined);
}
