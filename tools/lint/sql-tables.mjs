// Finds the tables that a piece of SQL names: by its words, since a fragment of a statement is enough to name one.

/** What stands where a table could, and is none. */
const WORDS = new Set("AS IF LATERAL ONLY OF ON OR SET SELECT STDIN STDOUT VALUES WHERE".split(" "));
/** Before UPDATE, these make it an event, a lock or a clause. */
const NO_VERB = new Set("AFTER BEFORE DO FOR KEY ON OR".split(" "));
const LIST_ENDS = new Set(
  "WHERE GROUP ORDER HAVING LIMIT OFFSET UNION INTERSECT EXCEPT RETURNING SET ON FOR WINDOW SELECT VALUES".split(
    " ",
  ),
);
/** Functions with a FROM of their own among the arguments. */
const WITH_FROM = new Set("EXTRACT SUBSTRING TRIM OVERLAY".split(" "));
/** Bookkeeping of the kit, and PostgreSQL's own catalogs: no noun is kept there. */
const KNOWN =
  /^(outbox|projection|copy_check|row_set_aside|migration|database_identity|audit_entry|command_receipt|domain_event|pinyin_reading|pg_\w+|information_schema)$/;

const TOKEN = /--[^\n]*|'(?:[^']|'')*'|"((?:[^"]|"")*)"|\0|[A-Za-z_][\w$]*|\s+|[^\s]/g;

/**
 * @typedef {{ text: string, word: string | null, name: string | null }} Token
 * `word` in capitals for what may be a keyword; `name` for what may be a table's, in quotes or not.
 */

/** @returns {Token[]} */
function tokensOf(sql, anyCase) {
  return [...sql.matchAll(TOKEN)]
    .filter(([text]) => !/^(\s|--|')/.test(text))
    .map(([text, quoted]) => {
      const plain = /^[A-Za-z_]/.test(text);
      const capitals = text.toUpperCase();
      return {
        text,
        word: plain && (anyCase || text === capitals) ? capitals : null,
        name: quoted !== undefined ? (quoted.includes("\0") ? null : quoted) : plain ? text : null,
      };
    });
}

/** The end of the parentheses that begin at a place. */
function closing(tokens, open) {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at].text === "(") depth += 1;
    if (tokens[at].text === ")" && --depth === 0) return at;
  }
  return tokens.length;
}

/**
 * What a text defines that is no table: `name AS (`, `name (columns) AS MATERIALIZED (`; the rows that a trigger is given,
 * `NEW TABLE AS name`; the variables of a function, `DECLARE name text; name int; BEGIN`.
 */
function definedBy(tokens) {
  const names = new Set();
  let declaring = false;
  tokens.forEach(({ name, word }, at) => {
    if (word === "TABLE" && tokens[at + 1]?.word === "AS") names.add(tokens[at + 2]?.name);
    if (word === "DECLARE" || word === "BEGIN") declaring = word === "DECLARE";
    if (name === null) return;
    if (declaring && (tokens[at - 1]?.word === "DECLARE" || tokens[at - 1]?.text === ";")) names.add(name);
    let next = at + 1;
    if (tokens[next]?.text === "(") next = closing(tokens, next) + 1;
    if (tokens[next]?.word !== "AS") return;
    next += 1;
    while (["NOT", "MATERIALIZED"].includes(tokens[next]?.word)) next += 1;
    if (tokens[next]?.text === "(") names.add(name);
  });
  return names;
}

/** The function around a place, in capitals; undefined when it is in no arguments. */
function functionAround(tokens, at) {
  for (let depth = 0, place = at - 1; place > 0; place -= 1) {
    if (tokens[place].text === ")") depth += 1;
    if (tokens[place].text === "(" && depth-- === 0) return tokens[place - 1].text.toUpperCase();
  }
  return undefined;
}

/** Where tables may stand after the word at a place: one, or all of a FROM's list. */
function* placesAfter(tokens, at) {
  const { word } = tokens[at];
  const before = tokens[at - 1]?.word;
  if (word === "UPDATE" && NO_VERB.has(before)) return;
  if (word === "FROM" && before === "DISTINCT" && ["IS", "NOT"].includes(tokens[at - 2]?.word)) return;
  if (word === "FROM" && WITH_FROM.has(functionAround(tokens, at))) return;
  let place = at + 1;
  while (["ONLY", "TABLE", "IF", "NOT", "EXISTS", "LATERAL"].includes(tokens[place]?.word)) place += 1;
  yield place;
  if (word !== "FROM") return;
  for (; place < tokens.length; place += 1) {
    const { text, word: ends } = tokens[place];
    if (text === ")" || text === ";" || LIST_ENDS.has(ends)) return;
    if (text === "(") place = closing(tokens, place);
    else if (text === ",") yield tokens[place + 1]?.word === "LATERAL" ? place + 2 : place + 1;
  }
}

const VERBS = new Set("FROM JOIN INTO UPDATE TABLE TRUNCATE COPY".split(" "));

/** SQL in small letters is told from a sentence by how it begins. */
const SMALL =
  /^\s*\(?\s*(select\s[^]*\sfrom\s|insert\s+into\s|update\s+\S+\s+(\w+\s+)?set\s|delete\s+from\s|with\s+\w+\s+as\s*\(|truncate\s+\S+\s*$|alter\s+table\s)/;

const read = sql => tokensOf(sql, SMALL.test(sql));

/** What a text defines that its parts may read: common tables, a trigger's rows, a function's variables. */
export const definedIn = sql => definedBy(read(sql));

/**
 * The tables that a text names by itself, where `\0` stands for what is interpolated.
 *
 * @param {string} sql
 * @param {ReadonlySet<string>} [around] what the text defines into which this one is put
 * @returns {string[]}
 */
export function tablesNamedIn(sql, around = new Set()) {
  const tokens = read(sql);
  const defined = new Set([...around, ...definedBy(tokens)]);
  const found = new Set();
  tokens.forEach(({ word }, at) => {
    if (!VERBS.has(word)) return;
    for (const place of placesAfter(tokens, at)) {
      const first = tokens[place];
      // `public.branch` is named by what is behind the point.
      const qualified = tokens[place + 1]?.text === "." && !KNOWN.test(first?.name ?? "");
      const { name = null } = (qualified ? tokens[place + 2] : first) ?? {};
      const called = tokens[place + (qualified ? 3 : 1)]?.text === "(" && ["FROM", "JOIN"].includes(word);
      if (name === null || called || WORDS.has(first.word) || defined.has(name) || KNOWN.test(name)) continue;
      found.add(name);
    }
  });
  return [...found];
}
