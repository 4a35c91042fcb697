import { formatTypeId } from "@youth-graph/kernel";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask } from "../../test/club-graph";
import { LedgerEntry } from "../../test/clubs";
import { clubRow } from "../../test/world";

const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const [city, ward] = [uuid(8), uuid(9)];

let database: ClubDatabase;
beforeAll(async () => {
  database = await openClubDatabase();
  await database.fill({
    places: [
      { id: city, code: "1", level: "CITY", ancestorIds: [city] },
      { id: ward, code: "11", level: "WARD", ancestorIds: [city, ward] },
    ],
    clubs: [1, 2, 3].map(n => clubRow({ id: uuid(n), name: `Club ${n}`, placeId: n === 3 ? null : city })),
    members: [4, 5, 6].map(n => ({ id: uuid(n), clubId: uuid(n === 6 ? 2 : 1), age: n * 10 })),
    visits: [{ id: uuid(7), clubId: uuid(1), hours: 2 }],
  });
}, 60_000);
afterAll(() => database.close());

async function answered(selection: string): Promise<{ data: Record<string, unknown>; statements: number }> {
  const before = database.statements.length;
  const { data, messages } = await ask(database, `{ ${selection} }`);
  expect(messages).toEqual([]);
  return { data, statements: database.statements.length - before };
}
const id = (type: string, n: number): string => `"${formatTypeId(type, uuid(n))}"`;

describe("one row", () => {
  it("is found by its id, and is null where there is none", async () => {
    const { data } = await answered(
      `one: club(id: ${id("club", 2)}) { name } none: club(id: ${id("club", 9)}) { name }`,
    );
    expect(data).toEqual({ one: { name: "Club 2" }, none: null });
  });

  it("is found by its natural key", async () => {
    const { data } = await answered('one: place(code: "11") { level } none: place(code: "12") { level }');
    expect(data).toEqual({ one: { level: "WARD" }, none: null });
  });

  it.each([
    ["place { code }", "BAD_USER_INPUT"],
    [`place(id: ${id("place", 8)}, code: "1") { code }`, "BAD_USER_INPUT"],
    ["place(id: null, code: null) { code }", "BAD_USER_INPUT"],
    [`club(id: ${id("place", 8)}) { name }`, "ID_WRONG_TYPE"],
    ['club(id: "club_1") { name }', "ID_INVALID"],
  ])("{ %s } is answered with %s", async (selection, code) => {
    expect((await ask(database, `{ ${selection} }`)).codes).toEqual([code]);
  });
});

describe("a relation", () => {
  it("to one row is read for all rows of a list at once, and not at all for its id", async () => {
    const place = (fields: string): string => `clubs { nodes { name place { ${fields} } } }`;
    const whole = await answered(place("id code"));
    expect(whole.statements).toBe(2);
    expect(whole.data).toEqual({
      clubs: {
        nodes: [
          { name: "Club 1", place: { id: formatTypeId("place", city), code: "1" } },
          { name: "Club 2", place: { id: formatTypeId("place", city), code: "1" } },
          { name: "Club 3", place: null },
        ],
      },
    });
    expect((await answered(place("__typename id"))).statements).toBe(1);
  });

  it("to many is read for all rows of a list at once, each with its own page", async () => {
    const { data, statements } = await answered(
      "clubs { nodes { members(first: 1, orderBy: [{ age: DESC }]) { nodes { age } totalCount pageInfo { hasNextPage } } } }",
    );
    expect(statements).toBe(2);
    const list = (ages: number[], totalCount: number): object => ({
      members: { nodes: ages.map(age => ({ age })), totalCount, pageInfo: { hasNextPage: totalCount > 1 } },
    });
    expect(data).toEqual({ clubs: { nodes: [list([50], 2), list([60], 1), list([], 0)] } });
  });

  it("to the one row that comes first is read for all rows at once", async () => {
    const { data, statements } = await answered("clubs { nodes { eldest { age club { name } } } }");
    expect(statements).toBe(3);
    expect(data).toEqual({
      clubs: {
        nodes: [
          { eldest: { age: 50, club: { name: "Club 1" } } },
          { eldest: { age: 60, club: { name: "Club 2" } } },
          { eldest: null },
        ],
      },
    });
  });

  it("under two names is asked for twice, with other arguments", async () => {
    const { data } = await answered(
      `club(id: ${id("club", 1)}) { young: members(where: { age: { lt: 45 } }) { totalCount } all: members { totalCount } }`,
    );
    expect(data).toEqual({ club: { young: { totalCount: 1 }, all: { totalCount: 2 } } });
  });
});

describe("a reader", () => {
  it("reads a plain table by the name that the statement gives it", async () => {
    await database.execute("INSERT INTO ledger_entry (id, club_id, amount) VALUES ($1, $2, 12)", [
      uuid(1),
      uuid(2),
    ]);
    const rows = await database.reader.query(
      "figure",
      statement =>
        `SELECT entry.amount, club.name FROM ${statement.from(LedgerEntry, "entry")}
         JOIN ${statement.from("Club", "club")} ON club.id = entry.club_id WHERE entry.amount > ${statement.value(3)}`,
    );
    expect(rows).toEqual([{ amount: 12, name: "Club 2" }]);
  });
});
