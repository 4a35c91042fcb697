/** What `pinyin_of` reads: COPY fills it from the kit's data file, its comment says with which version. */
export const pinyinReadingTable = `CREATE TABLE "pinyin_reading" ("word" text COLLATE "C" NOT NULL, "letters" text NOT NULL, "initials" text NOT NULL, "likelihood" double precision NOT NULL, "follows" text NOT NULL, CONSTRAINT "pinyin_reading_pkey" PRIMARY KEY ("word"))`;

/**
 * `东北园社区` → `dongbeiyuanshequ dbysq`: what a name is found by in Latin letters. Letter for letter what pinyin-pro
 * makes of it, since the text that a client searches for is read by pinyin-pro.
 */
export const pinyinOfFunction = `CREATE OR REPLACE FUNCTION pinyin_of(name text) RETURNS text LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
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
  END $$`;
