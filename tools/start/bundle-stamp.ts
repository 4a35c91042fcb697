import { escapeIdentifier, escapeLiteral } from "pg";
import { withClient } from "../postgres/databases";

/** What has filled a database. */
export interface BundleStamp {
  /** The hash of the bundle that last migrated it: the same code has nothing to migrate. */
  bundle: string;
  /** The hash of the sources that its demonstration rows were made from. */
  seed: string;
}

const STAMP = /^Youth Graph, migrated by bundle (\w*), seeded from (\w*)$/;

/** The stamp is the database's own comment, so it goes when the database goes. */
export async function readBundleStamp(url: string): Promise<BundleStamp | undefined> {
  return withClient(url, async client => {
    const { rows } = await client.query<{ comment: string | null }>(
      "SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = current_database()",
    );
    const comment = rows[0]?.comment;
    // An earlier version's stamp says something else: then neither hash is known.
    const [, bundle = "", seed = ""] = STAMP.exec(comment ?? "") ?? [];
    return comment?.startsWith("Youth Graph") ? { bundle, seed } : undefined;
  });
}

/** Does nothing as a role that does not own its database: then each start migrates anew, which finds nothing to do. */
export async function writeBundleStamp(url: string, { bundle, seed }: BundleStamp): Promise<void> {
  await withClient(url, async client => {
    const { rows } = await client.query<{ name: string; mine: boolean }>(
      "SELECT datname AS name, pg_has_role(datdba, 'MEMBER') AS mine FROM pg_database WHERE datname = current_database()",
    );
    const database = rows[0];
    if (!database?.mine) return;
    const stamp = `Youth Graph, migrated by bundle ${bundle}, seeded from ${seed}`;
    await client.query(`COMMENT ON DATABASE ${escapeIdentifier(database.name)} IS ${escapeLiteral(stamp)}`);
  });
}
