import { sql, type ServiceName } from "./ask";
import type { Noun } from "./nouns";

/** What was written, and what takes it back. */
export interface Write {
  what: "changed" | "added" | "removed";
  undo(): Promise<void>;
}

/** The rows of other tables that hold a table's rows in place. */
async function referring(service: ServiceName, table: string): Promise<string> {
  const keys = await sql<{ from: string; column: string }>(
    service,
    `SELECT conrelid::regclass::text AS "from", attname AS "column" FROM pg_constraint
     JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE contype = 'f' AND confrelid = $1::regclass`,
    [table],
  );
  return keys
    .map(({ from, column }) => `EXISTS (SELECT FROM ${from} AS other WHERE other.${column} = t.id)`)
    .concat("FALSE")
    .join(" OR ");
}

const provenances = ["REPORTED", "OFFICIAL", "SYNTHETIC"];

/** Gives up to two hundred rows another provenance, each another than it had. */
export async function change({ owner, table }: Noun): Promise<Write> {
  const turn = async ([one, two, three]: string[]): Promise<void> => {
    const changed = await sql(
      owner,
      `UPDATE "${table}" SET provenance = (CASE provenance WHEN '${one}' THEN '${two}' WHEN '${two}' THEN '${three}' ELSE '${one}' END)::provenance
       WHERE id IN (SELECT id FROM "${table}" ORDER BY id LIMIT 200) RETURNING id`,
    );
    if (changed.length === 0) throw new Error(`There is no ${table} to change.`);
  };
  await turn(provenances);
  return { what: "changed", undo: () => turn([...provenances].reverse()) };
}

/** Takes away a row that nothing in its database points to; undefined where there is none. */
export async function remove({ owner, table }: Noun): Promise<Write | undefined> {
  const [row] = await sql<{ id: string; stored: object }>(
    owner,
    `DELETE FROM "${table}" WHERE id = (SELECT id FROM "${table}" AS t WHERE NOT (${await referring(owner, table)}) ORDER BY id LIMIT 1)
     RETURNING id, to_jsonb("${table}") AS stored`,
  );
  return row && { what: "removed", undo: () => insert(owner, table, row.stored) };
}

/** Adds a row like one that is there, but for what must be unique. */
export async function add({ owner, table }: Noun): Promise<Write> {
  const id = "10000000-0000-4000-8000-000000000000";
  const [row] = await sql<{ stored: object }>(
    owner,
    `SELECT to_jsonb(t) AS stored FROM "${table}" AS t ORDER BY id LIMIT 1`,
  );
  const other: Record<string, unknown> = {};
  for (const column of ["code", "name"]) if (row && column in row.stored) other[column] = `${table} ${id}`;
  // A resource is one of its kind in its division, and divisions are another service's.
  if (table === "resource") other["division_id"] = id;
  if (table === "election") other["term_number"] = 99;
  if (table === "volunteer")
    [{ person_id: other["person_id"] }] = (await sql<{ person_id: string }>(
      owner,
      "SELECT id AS person_id FROM person WHERE NOT EXISTS (SELECT FROM volunteer WHERE person_id = person.id) ORDER BY id LIMIT 1",
    )) as [{ person_id: string }];
  await insert(owner, table, { ...row?.stored, ...other, id });
  return {
    what: "added",
    undo: async () => void (await sql(owner, `DELETE FROM "${table}" WHERE id = $1`, [id])),
  };
}

async function insert(service: ServiceName, table: string, row: object): Promise<void> {
  await sql(service, `INSERT INTO "${table}" SELECT * FROM jsonb_populate_record(NULL::"${table}", $1)`, [
    row,
  ]);
}
