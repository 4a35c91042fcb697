import { Client } from "pg";
import { sql } from "../ask";
import { nouns, type Noun } from "../nouns";

interface StoredColumn {
  name: string;
  type: string;
  collation: string | null;
}

/** The rows of all four services' nouns in one database, as their owners have them: what no single service can look at. */
export class World {
  readonly #client: Client;
  readonly #drop: () => Promise<void>;

  private constructor(client: Client, drop: () => Promise<void>) {
    this.#client = client;
    this.#drop = drop;
  }

  static async load(): Promise<World> {
    const server = process.env["SUPERUSER_DATABASE_URL"] ?? "";
    const name = `any_path_${process.pid}`;
    await runIn(server, `CREATE DATABASE ${name}`);
    const client = new Client({ connectionString: Object.assign(new URL(server), { pathname: name }).href });
    await client.connect();
    const world = new World(client, async () => {
      await client.end();
      await runIn(server, `DROP DATABASE ${name}`);
    });
    try {
      await world.#fill();
      return world;
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  async rows<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.#client.query(text, values)).rows as Row[];
  }

  close(): Promise<void> {
    return this.#drop();
  }

  async #fill(): Promise<void> {
    const enums = new Set<string>();
    for (const noun of nouns) {
      for (const [name, labels] of await enumsOf(noun)) {
        if (enums.has(name)) continue;
        enums.add(name);
        await this.rows(`CREATE TYPE ${name} AS ENUM (${labels.map(label => `'${label}'`).join(", ")})`);
      }
      await this.#copy(noun);
    }
    // By the parents, not by the ids of ancestors that the services read.
    await this.rows(`CREATE TABLE tree AS WITH RECURSIVE up (below, above) AS (
      SELECT id, id FROM division
      UNION ALL SELECT below, parent_id FROM up JOIN division ON division.id = above WHERE parent_id IS NOT NULL
    ) SELECT below, above FROM up`);
    await this.rows("CREATE INDEX ON tree (above, below); CREATE INDEX ON tree (below)");
    await this.rows("ANALYZE");
  }

  async #copy(noun: Noun): Promise<void> {
    const columns = await columnsOf(noun);
    const declared = columns.map(
      ({ name, type, collation }) => `"${name}" ${type} ${collation ? `COLLATE "${collation}"` : ""}`,
    );
    await this.rows(`CREATE TABLE "${noun.table}" (${declared.join(", ")}, PRIMARY KEY (id))`);
    const names = columns.map(({ name }) => `"${name}"`).join(", ");
    const [all] = await sql<{ rows: string }>(
      noun.owner,
      `SELECT coalesce(json_agg(t)::text, '[]') AS rows FROM (SELECT ${names} FROM "${noun.table}") AS t`,
    );
    await this.rows(
      `INSERT INTO "${noun.table}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${noun.table}", $1)`,
      [all?.rows],
    );
    for (const { name, type } of columns)
      if (type === "uuid" && name !== "id") await this.rows(`CREATE INDEX ON "${noun.table}" ("${name}")`);
  }
}

async function runIn(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}

/** All columns of the owner's table, those too that no other service copies. */
const columnsOf = ({ owner, table }: Noun): Promise<StoredColumn[]> =>
  sql<StoredColumn>(
    owner,
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type, collname AS collation
     FROM pg_attribute LEFT JOIN pg_collation ON pg_collation.oid = attcollation AND collname <> 'default'
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname`,
    [`"${table}"`],
  );

/** The enums of its columns, their values in order. */
async function enumsOf({ owner, table }: Noun): Promise<[string, string[]][]> {
  const rows = await sql<{ name: string; labels: string[] }>(
    owner,
    `SELECT typname AS name, array_agg(enumlabel::text ORDER BY enumsortorder) AS labels FROM pg_type
     JOIN pg_enum ON enumtypid = pg_type.oid
     WHERE EXISTS (SELECT FROM pg_attribute WHERE attrelid = $1::regclass AND atttypid IN (pg_type.oid, typarray))
     GROUP BY typname`,
    [`"${table}"`],
  );
  return rows.map(({ name, labels }) => [name, labels]);
}
