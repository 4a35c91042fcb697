import { Client, escapeIdentifier, escapeLiteral } from "pg";

export interface OwnDatabase {
  /** Of the database and of the role that owns it. */
  name: string;
  password: string;
}

/**
 * One database and one role for each of `databases` on the server of `superuserUrl`; what exists is kept. A role can connect to its own
 * database and to no other.
 */
export async function createDatabases(superuserUrl: string, databases: OwnDatabase[]): Promise<void> {
  await withClient(superuserUrl, async client => {
    // By default everybody may connect to every database.
    for (const name of ["postgres", "template1"])
      await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    for (const database of databases) await createDatabase(client, database);
  });
}

async function createDatabase(client: Client, { name, password }: OwnDatabase): Promise<void> {
  const quoted = escapeIdentifier(name);
  const role = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [name]);
  await client.query(
    `${role.rowCount ? "ALTER" : "CREATE"} ROLE ${quoted} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${escapeLiteral(password)}`,
  );
  const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  if (!found.rowCount) await client.query(`CREATE DATABASE ${quoted} OWNER ${quoted}`);
  await client.query(`REVOKE ALL ON DATABASE ${quoted} FROM PUBLIC`);
}

/** Removes the databases with all that is in them; the roles stay. */
export async function dropDatabases(superuserUrl: string, names: string[]): Promise<void> {
  await withClient(superuserUrl, async client => {
    for (const name of names)
      await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  });
}

export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that goes away while nothing is asked of it: the next statement says so.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
