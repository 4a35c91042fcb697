import type { MigrationInterface, QueryRunner } from "typeorm";

/** What every service's database has before its own tables: outbox, copies' state, identity, commands, pinyin. */
export class Kit1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What finds names by parts of their pinyin.
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(
      `CREATE TABLE "audit_entry" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "caller" text NOT NULL, "command" text NOT NULL, "subject" text, "event" text NOT NULL, "detail" jsonb NOT NULL, "request_id" text NOT NULL, CONSTRAINT "PK_58a130a4b9da189f46ba2a01801" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "audit_entry_subject_key" ON "audit_entry" ("subject", "id")`);
    await runner.query(
      `CREATE TABLE "command_receipt" ("caller" text NOT NULL, "key" text NOT NULL, "command" text NOT NULL, "input" text NOT NULL, "answer" jsonb NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_51d9bf1cfb019fae70fdaef07af" PRIMARY KEY ("caller", "key"))`,
    );
    await runner.query(`CREATE INDEX "command_receipt_at_key" ON "command_receipt" ("at")`);
    await runner.query(
      `CREATE TABLE "database_identity" ("id" uuid NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_bed40af9e60ed2af8093faf148b" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "domain_event" ("xid" bigint NOT NULL, "subject" text NOT NULL, "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "name" text NOT NULL, "detail" jsonb NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_f901502d0301da69fb8cebbb8f2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "domain_event_subject_key" ON "domain_event" ("subject", "id")`);
    await runner.query(`CREATE INDEX "domain_event_order_key" ON "domain_event" ("xid", "id")`);
    await runner.query(
      `CREATE TABLE "outbox" ("xid" bigint NOT NULL, "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "type" text NOT NULL, "entity_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "outbox_order_key" ON "outbox" ("xid", "id")`);
    await runner.query(
      `CREATE TABLE "projection" ("type" text NOT NULL, "source" text NOT NULL, "asked" text NOT NULL, "cursor" text, "as_of" TIMESTAMP WITH TIME ZONE, "rebuilding" boolean NOT NULL, CONSTRAINT "PK_e4d23177ce52c4572ecdca2b43e" PRIMARY KEY ("type"))`,
    );
    // Exactly one row: which database this is.
    await runner.query(`CREATE UNIQUE INDEX "database_identity_only" ON "database_identity" ((true))`);
    await runner.query(`INSERT INTO "database_identity" ("id") VALUES (gen_random_uuid())`);
    // Notes in the outbox which rows a statement wrote, in the transaction of the statement.
    await runner.query(`CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        xid bigint := pg_current_xact_id()::text::bigint;
      BEGIN
        CASE TG_OP
          WHEN 'UPDATE' THEN
            INSERT INTO outbox (xid, type, entity_id)
              SELECT xid, TG_ARGV[0], id FROM (SELECT id FROM changed UNION SELECT id FROM former) AS written;
          WHEN 'TRUNCATE' THEN
            EXECUTE format('INSERT INTO outbox (xid, type, entity_id) SELECT %s, %L, id FROM %I', xid, TG_ARGV[0], TG_TABLE_NAME);
          ELSE
            INSERT INTO outbox (xid, type, entity_id) SELECT xid, TG_ARGV[0], id FROM changed;
        END CASE;
        RETURN NULL;
      END $$`);
    // `SELECT publish('bench', 'Bench')` is all that a migration needs for another type.
    await runner.query(`CREATE FUNCTION publish(relation regclass, type text) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE TRIGGER outbox_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
        EXECUTE format('CREATE TRIGGER outbox_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
        EXECUTE format('CREATE TRIGGER outbox_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
        EXECUTE format('CREATE TRIGGER outbox_truncate BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
      END $$`);
    // `SELECT derive_pinyin('bench', 'name', 'name_pinyin')` is all that it needs for another name.
    await runner.query(
      `CREATE TABLE "pinyin_reading" ("word" text COLLATE "C" NOT NULL, "letters" text NOT NULL, "initials" text NOT NULL, "likelihood" double precision NOT NULL, "follows" text NOT NULL, CONSTRAINT "pinyin_reading_pkey" PRIMARY KEY ("word"))`,
    );
    await runner.query(`CREATE OR REPLACE FUNCTION pinyin_of(name text) RETURNS text LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
  DECLARE
    -- Whatever order the name's column has: words are compared by their characters, as the dictionary has them.
    subject text COLLATE "C" := name;
    characters text[] COLLATE "C" := string_to_array(subject, NULL);
    size int := coalesce(cardinality(characters), 0);
    -- Of every character; null where it has no reading.
    letters text[] COLLATE "C";
    initials text[] COLLATE "C";
    -- Where a word of several characters may begin, since the two that stand there begin one.
    heads int[];
    -- Of the likeliest words from a character on: their chance, as a multiple of 1e-300 to the power of its shift.
    chances float8[];
    shifts int[];
    -- The first of these words, where it has several characters.
    word_sizes int[];
    word_letters text[] COLLATE "C";
    word_initials text[] COLLATE "C";
    word record;
    chance float8;
    shift int;
    place int := 1;
    run text COLLATE "C" := '';
    spelled text COLLATE "C";
    short text COLLATE "C";
    with_u text COLLATE "C";
  BEGIN
    SELECT array_agg(reading.letters ORDER BY i), array_agg(reading.initials ORDER BY i),
        array_agg(i) FILTER (WHERE strpos(reading.follows, characters[i + 1]) > 0)
      INTO letters, initials, heads
      FROM unnest(characters) WITH ORDINALITY AS written (one, i)
        LEFT JOIN pinyin_reading AS reading ON reading.word = one;

    -- Two characters are read by the one before them. From the end, since that one must be as the table has it.
    IF subject ~ '[了々]' THEN
      FOR i IN REVERSE size..1 LOOP
        IF characters[i] = '了' AND letters[i - 1] IS NULL THEN
          letters[i] := 'liao';
        ELSIF characters[i] = '々' THEN
          letters[i] := coalesce(letters[i - 1], 'tong');
          initials[i] := left(letters[i], 1);
        END IF;
      END LOOP;
    END IF;

    IF heads IS NOT NULL THEN
      chances[size + 1] := 1;
      shifts[size + 1] := 0;
      FOR i IN REVERSE size..1 LOOP
        chances[i] := 1e-13::float8 * chances[i + 1];
        -- Not what follows has: pinyin-pro forgets it here.
        shifts[i] := 0;
        IF chances[i] < 1e-300 THEN
          chances[i] := chances[i] * 1e300;
          shifts[i] := 1;
        END IF;
        CONTINUE WHEN i <> ALL (heads);
        FOR word IN
          SELECT reading.letters, reading.initials, reading.likelihood, length(reading.word) AS size
            FROM pinyin_reading AS reading
            WHERE reading.word BETWEEN substr(subject, i, 2) AND substr(subject, i)
              AND starts_with(substr(subject, i), reading.word)
            ORDER BY reading.word
        LOOP
          chance := word.likelihood * chances[i + word.size];
          shift := shifts[i + word.size];
          IF chance < 1e-300 THEN
            chance := chance * 1e300;
            shift := shift + 1;
          END IF;
          CONTINUE WHEN shift > shifts[i] OR (shift = shifts[i] AND chance <= chances[i]);
          chances[i] := chance;
          shifts[i] := shift;
          word_sizes[i] := word.size;
          word_letters[i] := word.letters;
          word_initials[i] := word.initials;
        END LOOP;
      END LOOP;
      WHILE place <= size LOOP
        IF word_sizes[place] IS NULL THEN
          place := place + 1;
          CONTINUE;
        END IF;
        letters[place] := word_letters[place];
        initials[place] := word_initials[place];
        FOR i IN place + 1..place + word_sizes[place] - 1 LOOP
          letters[i] := '';
          initials[i] := '';
        END LOOP;
        place := place + word_sizes[place];
      END LOOP;
    END IF;

    -- What is no Chinese character stays as it is, without marks; as a whole, since a mark may follow its letter.
    IF array_position(letters, NULL) IS NOT NULL THEN
      FOR i IN 1..size LOOP
        CONTINUE WHEN letters[i] IS NOT NULL;
        run := run || characters[i];
        CONTINUE WHEN i < size AND letters[i + 1] IS NULL;
        run := replace(lower(normalize(run, NFKD)), 'u' || chr(776), 'v');
        letters[i] := regexp_replace(run, '[^a-z0-9]', '', 'g');
        initials[i] := letters[i];
        run := '';
      END LOOP;
    END IF;

    spelled := array_to_string(letters, '');
    short := array_to_string(initials, '');
    -- The table has v for ü, as input methods do; people type u as well.
    with_u := replace(replace(spelled, 'lv', 'lu'), 'nv', 'nu');
    RETURN nullif(
      spelled || CASE WHEN short = spelled THEN '' ELSE ' ' || short END
        || CASE WHEN with_u IN (spelled, short) THEN '' ELSE ' ' || with_u END, '');
  END $$`);
    await runner.query(`CREATE OR REPLACE FUNCTION derive_pinyin(relation regclass, source text, target text) RETURNS void LANGUAGE plpgsql AS $$
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
  END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION derive_pinyin(regclass, text, text)`);
    await runner.query(`DROP FUNCTION pinyin_of(text)`);
    await runner.query(`DROP TABLE "pinyin_reading"`);
    await runner.query(`DROP FUNCTION publish(regclass, text)`);
    await runner.query(`DROP FUNCTION note_change()`);
    await runner.query(`DROP INDEX "database_identity_only"`);
    await runner.query(`DROP TABLE "projection"`);
    await runner.query(`DROP INDEX "public"."outbox_order_key"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(`DROP INDEX "public"."domain_event_order_key"`);
    await runner.query(`DROP INDEX "public"."domain_event_subject_key"`);
    await runner.query(`DROP TABLE "domain_event"`);
    await runner.query(`DROP TABLE "database_identity"`);
    await runner.query(`DROP INDEX "public"."command_receipt_at_key"`);
    await runner.query(`DROP TABLE "command_receipt"`);
    await runner.query(`DROP INDEX "public"."audit_entry_subject_key"`);
    await runner.query(`DROP TABLE "audit_entry"`);
    await runner.query(`DROP EXTENSION IF EXISTS pg_trgm`);
  }
}
