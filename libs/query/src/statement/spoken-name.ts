import { narrowed } from "./narrowed";
import type { Statement } from "./statement";

/**
 * What an official name says of the kind of a body, and the one form that all ways to say it are folded to; the first that
 * fits counts. Both the names and what is asked for are folded, so that 东北园居委会 is 东北园社区居民委员会.
 */
const kinds: readonly [said: string, folded: string][] = [
  ["社区村(民委员会|委会|委)", "社区"],
  ["(社区)?(居民委员会|居委会|居委)", "社区"],
  ["村?村(民委员会|委会|委)", "村"],
  ["街道(办事处|办)", "街道"],
  ["镇(人民政府|政府)", "镇"],
  ["区(人民政府|政府)", "区"],
  ["团?(总支部|总支)(委员会)?", "总支"],
  ["团?支部(委员会)?", "支部"],
];

/** Between a place and its League organization the kind of the place is often left out: 前钦宿团支部 of 前钦宿村. */
const placeOfBranch = "(社区|村|街道|镇)(支部|总支|联合支部|团组织|团委|团工委)";

/** Marks that nobody says. */
const marks = "“”‘’\"'`·•・—–-…()[]《》〈〉「」『』【】,，。、.:;!?~ ";

const inKinds = new Set(kinds.flatMap(([said]) => said.match(/\p{Script=Han}/gu) ?? []));

/** A name in the form in which names are compared: kinds folded, no marks, full width as half width, lower case. */
function foldedSql(sql: string): string {
  const plain = `translate(lower(normalize(${sql}, NFKC)), ${quoted(marks)}, '')`;
  return kinds.reduce(
    (inner, [said, folded]) => `regexp_replace(${inner}, '${said}', '${folded}', 'g')`,
    plain,
  );
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The words of a name as a client says it; none, if there are only marks. */
export const spokenWords = (text: string): string[] =>
  text
    .normalize("NFKC")
    .split(/\s+/)
    .filter(word => [...word].some(character => !marks.includes(character)));

/** That a name has all of these words in it, both folded. */
export function spokenSql(sql: string, words: readonly string[], statement: Statement): string {
  const name = foldedSql(sql);
  const conditions = words.map(word => {
    const said = foldedSql(`${statement.value(word)}::text`);
    const within = (whole: string): string => `strpos(${whole}, ${said}) > 0`;
    const matching = /支部|总支|团/.test(word)
      ? `(${within(name)} OR ${within(`regexp_replace(${name}, '${placeOfBranch}', '\\2', 'g')`)})`
      : within(name);
    return narrowed(matching, sql, certainOf(word), "LIKE", statement);
  });
  return `(${conditions.join(" AND ")})`;
}

/** That a name is, as a whole, what was said. */
export const spokenWholeSql = (sql: string, text: string, statement: Statement): string =>
  `${foldedSql(sql)} = ${foldedSql(`${statement.value(text)}::text`)}`;

/** The characters that a name must have, however the kind of its body is said: what the index over characters can answer. */
const certainOf = (word: string): string =>
  (word.match(/\p{Script=Han}/gu) ?? []).filter(character => !inKinds.has(character)).join("");
