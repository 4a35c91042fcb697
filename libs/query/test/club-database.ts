import { createTestDatabase, pinyinOracle } from "@youth-graph/testing";
import { Pool } from "pg";
import { DataSource } from "typeorm";
import { nameIndexes, poolDatabase, Reader, sessionOptions, type Database } from "../src/index";
import { Club, clubs } from "./clubs";
import type { ClubRow, MemberRow, PlaceRow, VisitRow, World } from "./world";

export interface ClubDatabase extends Database {
  /** The SQL of all statements of the engine so far. */
  statements: string[];
  /** What reads it on somebody's behalf. */
  reader: Reader;
  /** Replaces all rows. */
  fill(world: Partial<World>): Promise<void>;
  addClub(club: ClubRow): Promise<void>;
  /** Runs SQL that is not the engine's. */
  execute(sql: string, values?: readonly unknown[]): Promise<void>;
  /** How PostgreSQL would run a statement. */
  explain(sql: string, values: readonly unknown[]): Promise<string>;
  close(): Promise<void>;
}

const caller = { id: "test", scopes: ["*"] };

export const readerOf = (database: Database, identity = "a database"): Reader =>
  new Reader({ catalog: clubs, database, caller, identity });

const columnsOf = {
  place: "id, code, level, ancestor_ids",
  club: "id, name, name_pinyin, code, size, rating, open, kind, founded_on, seen_at, tags, place_id",
  member: "id, club_id, age",
  visit: "id, club_id, hours",
};

async function createTables(url: string): Promise<void> {
  const source = await new DataSource({
    type: "postgres",
    url,
    entities: clubs.entities as never,
    synchronize: true,
    installExtensions: false,
  }).initialize();
  await source.query("CREATE EXTENSION pg_trgm");
  for (const { sql } of nameIndexes(clubs.of(Club))) await source.query(sql);
  await source.destroy();
}

/** `settings` are more of libpq's options than every connection has. */
export async function openClubDatabase(settings = ""): Promise<ClubDatabase> {
  const created = await createTestDatabase({ name: "clubs", migrate: createTables });
  const pool = new Pool({ connectionString: created.url, max: 2, options: `${sessionOptions} ${settings}` });
  const statements: string[] = [];
  const database = poolDatabase(pool, sql => statements.push(sql));
  const insert = async (
    table: keyof typeof columnsOf,
    rows: readonly (readonly unknown[])[],
  ): Promise<void> => {
    for (const row of rows) {
      await pool.query(
        `INSERT INTO ${table} (${columnsOf[table]}) VALUES (${row.map((_value, index) => `$${index + 1}`).join(", ")})`,
        [...row],
      );
    }
  };
  return {
    ...database,
    statements,
    reader: readerOf(database),
    async fill({ places = [], clubs: rows = [], members = [], visits = [] }) {
      await pool.query("TRUNCATE place, club, member, visit, ledger_entry");
      await insert("place", places.map(placeValues));
      await insert("club", rows.map(clubValues));
      await insert("member", members.map(memberValues));
      await insert("visit", visits.map(visitValues));
    },
    addClub: row => insert("club", [clubValues(row)]),
    async execute(sql, values = []) {
      await pool.query(sql, [...values]);
    },
    async explain(sql, values) {
      const { rows } = await pool.query<Record<string, string>>(`EXPLAIN ${sql}`, [...values]);
      return rows.map(row => row["QUERY PLAN"]).join("\n");
    },
    async close() {
      await pool.end();
      await created.drop();
    },
  };
}

const placeValues = ({ id, code, level, ancestorIds }: PlaceRow): unknown[] => [id, code, level, ancestorIds];
const clubValues = (row: ClubRow): unknown[] => [
  row.id,
  row.name,
  row.name === null ? null : pinyinOracle(row.name),
  row.code,
  row.size,
  row.rating,
  row.open,
  row.kind,
  row.foundedOn,
  row.seenAt,
  row.tags,
  row.placeId,
];
const memberValues = ({ id, clubId, age }: MemberRow): unknown[] => [id, clubId, age];
const visitValues = ({ id, clubId, hours }: VisitRow): unknown[] => [id, clubId, hours];
