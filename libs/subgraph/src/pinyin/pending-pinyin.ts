import type { DataSource } from "typeorm";
import { derivedPinyinSql, derivePinyinSql, dropDerivedPinyinSql, type DerivedPinyin } from "./derive-pinyin";
import { pinyinReadingTable } from "./pinyin-of";
import { pinyinFunctions } from "./pinyin-statements";

interface Changes {
  up: string[];
  down: string[];
}

/**
 * The triggers that a database lacks or has too many of, and the functions behind them. A trigger goes before TypeORM drops
 * the column that it writes, and comes after TypeORM has made it.
 */
export async function pendingPinyin(
  declared: readonly DerivedPinyin[],
  source: DataSource,
): Promise<{ first: Changes; last: Changes }> {
  const found = await source.query<DerivedPinyin[]>(derivedPinyinSql);
  const missing = declared.filter(column => !found.some(same(column)));
  const surplus = found.filter(column => !declared.some(same(column)));
  const functions = declared.length > 0 ? await pendingFunctions(source) : { up: [], down: [] };
  return {
    first: { up: surplus.map(dropDerivedPinyinSql), down: surplus.map(derivePinyinSql) },
    last: {
      up: [...functions.up, ...missing.map(derivePinyinSql)],
      down: [...functions.down, ...missing.map(dropDerivedPinyinSql)],
    },
  };
}

const same =
  (one: DerivedPinyin) =>
  (other: DerivedPinyin): boolean =>
    one.table === other.table && one.source === other.source && one.target === other.target;

/** Without the comment, the next `migrate` loads the dictionary and writes all pinyin that a changed function gives otherwise. */
const forgetVersion = "COMMENT ON TABLE pinyin_reading IS NULL";

async function pendingFunctions(source: DataSource): Promise<Changes> {
  const changes: Changes = { up: [], down: [] };
  const change = (up: string, down: string): void => {
    changes.up.push(up);
    changes.down.push(down);
  };
  const [table] = await source.query<{ found: string | null }[]>(
    "SELECT to_regclass('pinyin_reading') AS found",
  );
  if (!table?.found) change(pinyinReadingTable, `DROP TABLE "pinyin_reading"`);
  for (const { signature, sql } of pinyinFunctions) {
    const [present] = await source.query<{ body: string; sql: string }[]>(
      "SELECT prosrc AS body, pg_get_functiondef(oid) AS sql FROM pg_proc WHERE oid = to_regprocedure($1)",
      [signature],
    );
    if (!present) change(sql, `DROP FUNCTION ${signature}`);
    else if (!sql.includes(`$$${present.body}$$`)) change(sql, present.sql);
  }
  if (table?.found && changes.up.length > 0) change(forgetVersion, forgetVersion);
  return changes;
}
