import { createTestDatabase } from "@youth-graph/testing";
import { Pool } from "pg";
import { DataSource } from "typeorm";
import { modelOf, nameIndexes, pinyinOf, poolDatabase, sessionOptions, type Database } from "../src/index";
import { Club, Member, Place, Visit } from "./clubs";
import type { ClubRow, MemberRow, PlaceRow, VisitRow, World } from "./oracle";

export interface ClubDatabase extends Database {
  /** The SQL of all statements so far. */
  statements: string[];
  /** Replaces all rows. */
  fill(world: World): Promise<void>;
  addClub(club: ClubRow): Promise<void>;
  /** How PostgreSQL would run a statement. */
  explain(sql: string, values: readonly unknown[]): Promise<string>;
  close(): Promise<void>;
}

const columnsOf = {
  place: "id, code, level, ancestor_ids",
  club: "id, name, name_pinyin, code, size, rating, open, kind, founded_on, seen_at, tags, place_id",
  member: "id, club_id, age",
  visit: "id, club_id, hours",
};

export async function openClubDatabase(): Promise<ClubDatabase> {
  const database = await createTestDatabase({
    name: "clubs",
    migrate: async url => {
      const source = await new DataSource({
        type: "postgres",
        url,
        entities: [Place, Club, Member, Visit],
        synchronize: true,
        installExtensions: false,
      }).initialize();
      await source.query("CREATE EXTENSION pg_trgm");
      for (const { sql } of nameIndexes(modelOf(Club))) await source.query(sql);
      await source.destroy();
    },
  });
  const pool = new Pool({ connectionString: database.url, max: 2, options: sessionOptions });
  const statements: string[] = [];
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
  const place = ({ id, code, level, ancestorIds }: PlaceRow): unknown[] => [id, code, level, ancestorIds];
  const club = (row: ClubRow): unknown[] => [
    row.id,
    row.name,
    row.name === null ? null : pinyinOf(row.name),
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
  const member = ({ id, clubId, age }: MemberRow): unknown[] => [id, clubId, age];
  const visit = ({ id, clubId, hours }: VisitRow): unknown[] => [id, clubId, hours];
  return {
    ...poolDatabase(pool, sql => statements.push(sql)),
    statements,
    async fill({ places, clubs, members, visits }) {
      await pool.query("TRUNCATE place, club, member, visit");
      await insert("place", places.map(place));
      await insert("club", clubs.map(club));
      await insert("member", members.map(member));
      await insert("visit", visits.map(visit));
    },
    addClub: row => insert("club", [club(row)]),
    async explain(sql, values) {
      const { rows } = await pool.query<Record<string, string>>(`EXPLAIN ${sql}`, [...values]);
      return rows.map(row => row["QUERY PLAN"]).join("\n");
    },
    async close() {
      await pool.end();
      await database.drop();
    },
  };
}
