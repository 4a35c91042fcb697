import { escapeIdentifier, escapeLiteral } from "pg";
import { withClient } from "../postgres/databases";

const MARK = "Youth Graph, migrated and seeded by bundle ";

/**
 * The hash of the bundle that last migrated and seeded the database, kept as the database's own comment: a later start with the same
 * code has nothing to migrate, and the note goes when the database goes.
 */
export async function filledBy(url: string): Promise<string | undefined> {
  return withClient(url, async client => {
    const { rows } = await client.query<{ comment: string | null }>(
      "SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = current_database()",
    );
    const comment = rows[0]?.comment;
    return comment?.startsWith(MARK) ? comment.slice(MARK.length) : undefined;
  });
}

/** Writes it down; a role that does not own its database cannot, and then each start migrates anew, which finds nothing to do. */
export async function noteFilledBy(url: string, hash: string): Promise<void> {
  await withClient(url, async client => {
    const { rows } = await client.query<{ name: string; mine: boolean }>(
      "SELECT datname AS name, pg_has_role(datdba, 'MEMBER') AS mine FROM pg_database WHERE datname = current_database()",
    );
    const database = rows[0];
    if (!database?.mine) return;
    await client.query(
      `COMMENT ON DATABASE ${escapeIdentifier(database.name)} IS ${escapeLiteral(MARK + hash)}`,
    );
  });
}
