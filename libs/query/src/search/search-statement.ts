import { searchableColumns, type Column, type Model } from "../catalog/model";
import { pinyinColumn } from "../declare/pinyin-column";
import { withinSql } from "../statement/link";
import { hasCaseless, narrowed } from "../statement/narrowed";
import { searchedPinyin } from "../statement/pinyin";
import { like } from "../statement/scalar-condition";
import { spokenSql, spokenWholeSql, spokenWords } from "../statement/spoken-name";
import type { Statement } from "../statement/statement";

export interface SearchRequest {
  text: string;
  models: readonly Model[];
  /** The UUID of a division: only rows in its subtree, and so none of a type without a place. */
  within: string | null;
  first: number;
}

/** One searchable column of one type, as SQL sees it. */
interface Place {
  model: Model;
  alias: string;
  from: string;
  column: string;
  pinyin: string;
  /** The type's own name: what a hit shows, whichever column matched. */
  name: string;
  inside: string;
}

/**
 * The best rows of several types, in one statement. Names first, then pinyin; what is only similar is looked for when these leave
 * room on the page. Every way of matching has a band of scores of its own, and within it the name of which the text is
 * the larger part comes first:
 * the whole name 1, the whole as people say it 0.95, its beginning from 0.85, part of it, also as people say it, from 0.75, the beginning of its pinyin or initials from 0.65,
 * part of them from 0.55, similar letters up to 0.5.
 */
export function searchSql(request: SearchRequest, statement: Statement): string {
  const { text, first, within } = request;
  const models = request.models.filter(({ place, tree }) => within === null || (place ?? tree) !== undefined);
  // Before any value is noted: PostgreSQL refuses a value that its statement does not name.
  if (models.length === 0) return "SELECT WHERE FALSE";
  const pinyin = searchedPinyin(text);
  const division = within === null ? null : statement.value(within);
  const limit = statement.value(first);
  const arms = (arm: (place: Place) => string): string =>
    models
      .flatMap(model =>
        searchableColumns(model).map(
          column => `(${arm(placeOf(model, column, division, statement))} ${best} LIMIT ${limit})`,
        ),
      )
      .join(" UNION ALL ");
  const named = arms(place => namedSql(place, text, pinyin, statement));
  const similar =
    pinyin === null
      ? ""
      : `UNION ALL (${arms(place => `${similarSql(place, statement.value(pinyin))} AND (SELECT count(*) FROM named) < ${limit}`)})`;
  return `WITH named AS MATERIALIZED (${named}),
      found AS (SELECT * FROM named ${similar}),
      hit AS (SELECT DISTINCT ON (prefix, id) * FROM found ORDER BY prefix, id, score DESC)
      SELECT * FROM hit ${best} LIMIT ${limit}`;
}

const best = `ORDER BY score DESC, name, id`;

function placeOf(model: Model, column: Column, division: string | null, statement: Statement): Place {
  const alias = statement.alias();
  const of = (name: string): string => `${alias}."${name}"`;
  const [own = column] = searchableColumns(model);
  return {
    model,
    alias,
    from: statement.from(model, alias),
    column: of(column.column),
    pinyin: of(pinyinColumn(column.column)),
    name: of(own.column),
    inside: division === null ? "TRUE" : withinSql(model, alias, division, statement),
  };
}

const rowsSql = ({ model, alias, from, name, inside }: Place, score: string, matched: string): string =>
  `SELECT '${model.prefix}' AS prefix, ${alias}."id", ${name} AS name, ${score} AS score, ${matched} AS matched
   FROM ${from} WHERE ${inside}`;

function namedSql(place: Place, text: string, pinyin: string | null, statement: Statement): string {
  const { column, pinyin: stored } = place;
  const [whole, letters] = [like(text), pinyin ?? ""];
  const ilike = (pattern: string): string => `${column} ILIKE ${statement.value(pattern)}`;
  const part = (length: number, of: string): string =>
    `0.09 * LEAST(1, ${length}::float / GREATEST(1, length(${of})))`;
  // Of a text of Latin letters alone people say nothing that its pinyin does not.
  const words = hasCaseless(text) ? spokenWords(text) : [];
  const spoken = words.length === 0 ? [] : [spokenSql(column, words, statement)];
  const cases = [
    `WHEN ${ilike(whole)} THEN 1`,
    ...spoken.map(() => `WHEN ${spokenWholeSql(column, text, statement)} THEN 0.95`),
    `WHEN ${ilike(`${whole}%`)} THEN 0.85 + ${part(text.length, column)}`,
    ...[ilike(`%${whole}%`), ...spoken].map(
      matching => `WHEN ${matching} THEN 0.75 + ${part(text.length, column)}`,
    ),
  ];
  // A name with Latin letters in it has them in its pinyin too, which for a text of nothing else is an index less to read.
  const conditions =
    pinyin === null || hasCaseless(text)
      ? [narrowed(ilike(`%${whole}%`), column, text, "ILIKE", statement), ...spoken]
      : [];
  if (pinyin !== null) {
    const begins = `(' ' || ${stored}) LIKE ${statement.value(`% ${letters}%`)}`;
    const share = part(letters.length, `split_part(${stored}, ' ', 1)`);
    cases.push(`WHEN ${begins} THEN 0.65 + ${share}`, `ELSE 0.55 + ${share}`);
    conditions.push(`${stored} LIKE ${statement.value(`%${letters}%`)}`);
  }
  const score = `CASE ${cases.join(" ")} END`;
  const matched = `CASE WHEN ${[ilike(`%${whole}%`), ...spoken].join(" OR ")} THEN 'NAME' ELSE 'PINYIN' END`;
  return `${rowsSql(place, score, matched)} AND (${conditions.join(" OR ")})`;
}

/** What is similar, the connection's threshold says. */
function similarSql(place: Place, pinyin: string): string {
  const { pinyin: stored } = place;
  return `${rowsSql(place, `0.5 * word_similarity(${pinyin}, ${stored})`, "'SIMILAR'")} AND ${pinyin} <% ${stored}`;
}
