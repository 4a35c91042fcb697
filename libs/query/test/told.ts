import type { Notice } from "@youth-graph/kernel";
import { openClubDatabase, readerOf, type ClubDatabase } from "./club-database";
import { ask } from "./club-graph";
import { clubRow, type PlaceRow } from "./world";

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const [city, other] = [uuid(1), uuid(2)];
const place = (n: number, level: PlaceRow["level"], above: string[]): PlaceRow => ({
  id: uuid(n),
  code: String(n),
  level,
  ancestorIds: [...above, uuid(n)],
});
const wards = (from: number, count: number, above: string): PlaceRow[] =>
  Array.from({ length: count }, (_, n) => place(from + n, "WARD", [above]));

/** A city of 26 wards, 4 of them closed; another of 30, one of them closed. Clubs are in the first ward but for 3 in a closed one. */
export const places = [
  place(1, "CITY", []),
  place(2, "CITY", []),
  ...wards(100, 26, city),
  ...wards(200, 30, other),
];
export const closed = [100, 101, 102, 103, 200];
export const clubs = Array.from({ length: 45 }, (_, n) =>
  clubRow({
    id: uuid(1000 + n),
    name: `Club ${n}`,
    kind: n % 2 === 0 ? "CHESS" : "CHOIR",
    size: n + 1,
    // Of three in a row one is open, one is not, and one nobody knows of.
    open: [true, false, null][n % 3] ?? null,
    placeId: uuid(n < 3 ? 100 : 110),
  }),
);

export interface Told<Data> {
  data: Data;
  notices: Omit<Notice, "message">[];
  messages: string[];
  /** How many it took. */
  statements: number;
}

/** These rows in a database of a test file, and what answers about them say of themselves. */
export class ToldDatabase {
  private constructor(readonly database: ClubDatabase) {}

  static async open(): Promise<ToldDatabase> {
    const database = await openClubDatabase();
    await database.fill({ places, clubs });
    const told = new ToldDatabase(database);
    await told.closedIn("2020", closed);
    await database.execute(
      "UPDATE place SET parent_id = ancestor_ids[1] WHERE cardinality(ancestor_ids) = 2",
    );
    return told;
  }

  /** Closes places, or opens them again. */
  closedIn(year: string | null, numbers: readonly number[]): Promise<void> {
    return this.database.execute("UPDATE place SET closed_in = $1 WHERE id = ANY($2)", [
      year,
      numbers.map(uuid),
    ]);
  }

  /** An answer that has no errors. */
  async ask<Data = Record<string, unknown>>(query: string): Promise<Told<Data>> {
    const reader = readerOf(this.database);
    const before = this.database.statements.length;
    const { data, messages } = await ask<Data>({ reader }, query);
    expect(messages).toEqual([]);
    const notices = reader.notices.told();
    return {
      data,
      messages: notices.map(({ message }) => message),
      notices: notices.map(({ message: _message, ...facts }) => facts),
      statements: this.database.statements.length - before,
    };
  }

  /** What it says of one kind. */
  async only(code: Notice["code"], query: string): Promise<object[]> {
    return (await this.ask(query)).notices.filter(notice => notice.code === code);
  }
}
