/** A column with the pinyin of the column beside it. */
export interface DerivedPinyin {
  table: string;
  source: string;
  target: string;
}

/**
 * `SELECT derive_pinyin('branch', 'name', 'name_pinyin')` is all that a migration needs for another column: from then on a
 * trigger writes it, and it alone. What somebody else writes there is replaced.
 */
export const derivePinyinFunction = `CREATE OR REPLACE FUNCTION derive_pinyin(relation regclass, source text, target text) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    writer text := (SELECT relname FROM pg_class WHERE oid = relation) || '_' || target;
  BEGIN
    EXECUTE format('CREATE OR REPLACE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql AS %L', writer,
      format('BEGIN NEW.%I := pinyin_of(NEW.%I); RETURN NEW; END', target, source));
    EXECUTE format('CREATE OR REPLACE TRIGGER %I BEFORE INSERT OR UPDATE OF %I, %I ON %s FOR EACH ROW EXECUTE FUNCTION %I()',
      'derive_' || target, source, target, relation, writer);
    -- Whatever is written there, the trigger writes pinyin. Without a dictionary it has nothing to read by yet; whoever
    -- loads one sees to the rows.
    IF EXISTS (SELECT FROM pinyin_reading) THEN
      EXECUTE format('UPDATE %1$s SET %2$I = NULL WHERE %2$I IS DISTINCT FROM pinyin_of(%3$I)', relation, target, source);
    END IF;
  END $$`;

export const derivePinyinSql = ({ table, source, target }: DerivedPinyin): string =>
  `SELECT derive_pinyin('${table}', '${source}', '${target}')`;

/** Takes the trigger along. */
export const dropDerivedPinyinSql = ({ table, target }: DerivedPinyin): string =>
  `DROP FUNCTION "${table}_${target}" CASCADE`;

/** The columns that have their trigger, as rows of `DerivedPinyin`. A trigger that is switched off writes nothing. */
export const derivedPinyinSql = `SELECT relname AS "table", source.attname AS source, target.attname AS target
  FROM pg_trigger
    JOIN pg_class ON pg_class.oid = tgrelid
    JOIN pg_attribute AS source ON source.attrelid = tgrelid AND source.attnum = tgattr[0]
    JOIN pg_attribute AS target ON target.attrelid = tgrelid AND target.attnum = tgattr[1]
  WHERE relnamespace = current_schema()::regnamespace AND tgname = 'derive_' || target.attname AND tgenabled <> 'D'
  ORDER BY 1, 2`;
