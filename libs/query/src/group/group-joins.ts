import { columnOf, levelOf, type Model, type ToMany } from "../catalog/model";
import { columnSql } from "../statement/link";
import { oneJoin } from "../statement/order";
import { relatedSql } from "../statement/related";
import type { Statement } from "../statement/statement";
import { isMany, type Step } from "./group-key";

/** Rows that steps have led to. */
interface Reached {
  alias: string;
  model: Model;
}

/** The joins that group keys read from; keys that go the same way share them. */
export class GroupJoins {
  readonly #reached: Map<string, Reached>;
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

  #reach(steps: readonly Step[]): Reached {
    const way = steps.map(step => ("relation" in step ? step.relation.name : step.levels.join())).join("/");
    const known = this.#reached.get(way);
    if (known) return known;
    const from = this.#reach(steps.slice(0, -1));
    const reached = this.#join(from, steps.at(-1) as Step);
    this.#reached.set(way, reached);
    return reached;
  }

  #join(from: Reached, step: Step): Reached {
    const alias = this.#statement.alias();
    if ("levels" in step) {
      this.#joins.push(rollUpJoin(from, step.levels, alias, this.#statement));
      return { alias, model: from.model };
    }
    const { relation } = step;
    const model = relation.target;
    this.#joins.push(
      relation.kind === "toMany"
        ? this.#listJoin(step, relation, from, alias)
        : `LEFT JOIN ${this.#statement.from(model, alias)} ON ${alias}."id" = ${from.alias}."${relation.column}"`,
    );
    return { alias, model };
  }

  #listJoin(step: Step, list: ToMany, from: Reached, alias: string): string {
    if (!isMany(step)) return oneJoin(list, from.alias, alias, this.#statement);
    return (from === this.#reached.get("") ? ownJoin : sharedJoin)(list, from, alias, this.#statement);
  }
}

/** All rows of a list of the row `alias`. */
function rowsSql(list: ToMany, alias: string, statement: Statement): string {
  const row = statement.alias();
  return `LATERAL (SELECT ${row}.* ${relatedSql(list, row, `${alias}."id"`, statement)})`;
}

/** The list of a row that is grouped. */
const ownJoin = (list: ToMany, { alias }: Reached, inner: string, statement: Statement): string =>
  `LEFT JOIN ${rowsSql(list, alias, statement)} ${inner} ON TRUE`;

/** The list of a row that many may lead to, such as a division: found once for each of these, not for every row that is grouped. */
function sharedJoin(list: ToMany, { alias, model }: Reached, inner: string, statement: Statement): string {
  const [listing, row] = [statement.alias(), statement.alias()];
  const found = `SELECT ${listing}."id" AS "listed_by", ${row}.* FROM ${statement.from(model, listing)}
    CROSS JOIN ${rowsSql(list, listing, statement)} ${row}`;
  return `LEFT JOIN (${found}) ${inner} ON ${inner}."listed_by" = ${alias}."id"`;
}

/**
 * The nearest division of one of the levels above a division, itself included. Found once for all divisions, not for
 * every row of the list.
 */
function rollUpJoin(
  { alias: from, model }: Reached,
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
