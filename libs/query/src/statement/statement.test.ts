import { Club, clubs, elsewhere, LedgerEntry, Place, PlaceFace, Visit, VisitFace } from "../../test/clubs";
import type { Catalog } from "../catalog/catalog";
import { readerOf } from "../../test/club-database";
import { Statement } from "./statement";

const statementOf = (catalog: Catalog): Statement =>
  new Statement({ catalog, caller: { id: "test", scopes: [] }, purpose: "field" });

describe("a statement", () => {
  it("names the table of a noun, by its face, a class that extends it, its name or its model", () => {
    const statement = statementOf(clubs);
    for (const noun of [PlaceFace, Place, "Place", clubs.of(Place)])
      expect(statement.from(noun, "home")).toBe('"place" home');
    expect(statement.table(Place)).toBe('"place"');
  });

  it("notes each copy that it reads, once, and none of its service's own rows", () => {
    const statement = statementOf(clubs);
    statement.from(Club, "a");
    expect([...statement.copies]).toEqual([]);
    for (const noun of [VisitFace, Visit, "Visit"]) expect(statement.from(noun, "b")).toBe('"visit" b');
    expect([...statement.copies]).toEqual(["Visit"]);
  });

  it("of another service reads other copies", () => {
    const statement = statementOf(elsewhere);
    for (const noun of [Visit, Club, Place]) statement.from(noun, "t");
    expect([...statement.copies].sort()).toEqual(["Club", "Place"]);
  });

  it("names a plain table of its service, and no other's", () => {
    expect(statementOf(clubs).from(LedgerEntry, "entry")).toBe('"ledger_entry" entry');
    expect([...statementOf(clubs).copies]).toEqual([]);
    expect(() => statementOf(elsewhere).from(LedgerEntry, "entry")).toThrow(
      "LedgerEntry is no table of the elsewhere service.",
    );
  });

  it.each<[unknown, string]>([
    ["Vist", "Vist is no noun of this graph: its face is not among the faces."],
    [class Stranger {}, "Stranger is no face and extends none."],
  ])("knows no table of %p", (noun, message) =>
    expect(() => statementOf(clubs).from(noun as string, "t")).toThrow(message),
  );

  it("numbers its values and its aliases", () => {
    const statement = statementOf(clubs);
    expect([statement.value("a"), statement.value(null), statement.alias(), statement.alias()]).toEqual([
      "$1",
      "$2",
      "t1",
      "t2",
    ]);
    expect(statement.values).toEqual(["a", null]);
  });
});

describe("a reader", () => {
  it("tells the database which copies a statement reads", async () => {
    const seen: unknown[] = [];
    const reader = readerOf({
      query: async (sql, values, copies) => {
        seen.push([sql, values, [...copies]]);
        return [];
      },
    });
    await reader.query(
      "field",
      statement => `SELECT FROM ${statement.from(Visit, "v")} WHERE ${statement.value(1)}`,
    );
    await reader.query("field", statement => `SELECT FROM ${statement.from(Club, "c")}`);
    expect(seen).toEqual([
      ['SELECT FROM "visit" v WHERE $1', [1], ["Visit"]],
      ['SELECT FROM "club" c', [], []],
    ]);
  });
});
