import { createTestDatabase } from "@youth-graph/testing";
import { Client } from "pg";
import { loadPinyinDictionary } from "../src/pinyin/load-pinyin-dictionary";
import { pinyinStatements } from "../src/pinyin/pinyin-statements";

export interface PinyinDatabase {
  url: string;
  client: Client;
  /** What `pinyin_of` gives for each, in one statement. */
  pinyinOf(names: readonly string[]): Promise<(string | null)[]>;
  close(): Promise<void>;
}

/** A database with a table of spots and all that reads pinyin, the dictionary too unless told not to. */
export async function openPinyinDatabase({ loaded = true } = {}): Promise<PinyinDatabase> {
  const database = await createTestDatabase({
    name: loaded ? "pinyin" : "pinyin_empty",
    migrate: async url => {
      const client = new Client({ connectionString: url });
      await client.connect();
      for (const statement of pinyinStatements) await client.query(statement);
      await client.query(
        'CREATE TABLE spot (id int PRIMARY KEY, name text, code text, name_pinyin text COLLATE "C")',
      );
      await client.query("SELECT derive_pinyin('spot', 'name', 'name_pinyin')");
      if (loaded) await loadPinyinDictionary(client);
      await client.end();
    },
  });
  const client = new Client({ connectionString: database.url });
  await client.connect();
  return {
    url: database.url,
    client,
    async pinyinOf(names) {
      const { rows } = await client.query<{ pinyin: string | null }>(
        "SELECT pinyin_of(name) AS pinyin FROM unnest($1::text[]) WITH ORDINALITY AS asked (name, n) ORDER BY n",
        [names],
      );
      return rows.map(({ pinyin }) => pinyin);
    },
    async close() {
      await client.end();
      await database.drop();
    },
  };
}
