import { columnOf, levelOf, type Model, type ToMany } from "../catalog/model";
import { columnSql } from "../statement/link";
import { oneJoin } from "../statement/order";
import { relatedSql } from "../statement/related";
import type { Statement } from "../statement/statement";
import { isMany, type Step } from "./group-key";

/** The joins that group keys read from; keys that go the same way share them. */
export class GroupJoins {
  readonly #reached: Map<string, { alias: string; model: Model }>;
  readonly #statement: Statement;
  readonly #joins: string[] = [];

  constructor(model: Model, alias: string, statement: Statement) {
    this.#reached = new Map([["", { alias, model }]]);
    this.#statement = statement;
  }

  get sql(): string {
    return this.#joins.join(" ");
  }

  /** The alias of the row at the end of these steps. */
  at(steps: readonly Step[]): string {
    return this.#reach(steps).alias;
  }

  #reach(steps: readonly Step[]): { alias: string; model: Model } {
    const way = steps.map(step => ("relation" in step ? step.relation.name : step.levels.join())).join("/");
    const known = this.#reached.get(way);
    if (known) return known;
    const from = this.#reach(steps.slice(0, -1));
    const reached = this.#join(from, steps.at(-1) as Step);
    this.#reached.set(way, reached);
    return reached;
  }

  #join(from: { alias: string; model: Model }, step: Step): { alias: string; model: Model } {
    const alias = this.#statement.alias();
    if ("levels" in step) {
      this.#joins.push(rollUpJoin(from, step.levels, alias, this.#statement));
      return { alias, model: from.model };
    }
    const { relation } = step;
    const model = relation.target;
    this.#joins.push(
      relation.kind === "toMany"
        ? (isMany(step) ? manyJoin : oneJoin)(relation, from.alias, alias, this.#statement)
        : `LEFT JOIN ${this.#statement.from(model, alias)} ON ${alias}."id" = ${from.alias}."${relation.column}"`,
    );
    return { alias, model };
  }
}

/** All rows of a list. */
function manyJoin(list: ToMany, alias: string, inner: string, statement: Statement): string {
  const row = statement.alias();
  return `LEFT JOIN LATERAL (SELECT ${row}.* ${relatedSql(list, row, `${alias}."id"`, statement)}) ${inner} ON TRUE`;
}

/**
 * The nearest division of one of the levels above a division, itself included. Found once for all divisions, not for
 * every row of the list.
 */
function rollUpJoin(
  { alias: from, model }: { alias: string; model: Model },
  levels: readonly string[],
  alias: string,
  statement: Statement,
): string {
  const level = levelOf(model);
  const [part, above] = [statement.alias(), statement.alias()];
  const ancestors = columnSql(part, columnOf(model, model.tree ?? ""), statement);
  const wanted = `${above}."${level?.column}"::text = ANY(${statement.value(levels)})`;
  const nearest = `SELECT DISTINCT ON (${part}."id") ${part}."id" AS "below", ${above}.* FROM ${statement.from(model, part)}
    CROSS JOIN LATERAL unnest(${ancestors}) WITH ORDINALITY AS way(id, n) JOIN ${statement.from(model, above)} ON ${above}."id" = way.id
    WHERE ${wanted} ORDER BY ${part}."id", way.n DESC`;
  return `LEFT JOIN (${nearest}) ${alias} ON ${alias}."below" = ${from}."id"`;
}
