import { Club, clubs } from "../../test/clubs";
import { clubModel, rowsOnly } from "../../test/club-lists";
import { Statement } from "../statement/statement";
import { listStatement, type ListArguments } from "./list-statement";

/** The statement of a list of clubs, as the service that owns them makes it. */
function made(args: ListArguments): { sql: string; copies: string[] } {
  const statement = new Statement({ catalog: clubs, caller: { id: "test", scopes: [] }, purpose: "list" });
  const request = { model: clubModel, args, parts: rowsOnly, columns: { attributes: [], keys: [] } };
  const { sql } = listStatement(request, "a database", statement);
  return { sql, copies: [...statement.copies] };
}

describe("the statement of a list", () => {
  it.each<[ListArguments, string[]]>([
    [{ where: { members: { some: {} } } }, []],
    [{ where: { not: { visits: { some: {} } } } }, ["Visit"]],
    [{ where: { members: { count: { gt: 1 } } }, orderBy: [{ visits: { count: "DESC" } }] }, ["Visit"]],
    [{ orderBy: [{ ratio: { of: "members", per: "visits", direction: "ASC" } }] }, ["Visit"]],
    [{ where: { members: { some: { club: { visits: { none: {} } } } } } }, ["Visit"]],
  ])("with %j says that it reads copies of %j", (args, copies) => {
    expect(made(args).copies).toEqual(copies);
  });

  it("says that it reads a copy when a computed column of its rows does", () => {
    const statement = new Statement({ catalog: clubs, caller: { id: "test", scopes: [] }, purpose: "list" });
    const attributes = clubModel.columns.filter(({ name }) => name === "visitCount");
    const columns = { attributes, keys: [] };
    listStatement({ model: clubs.of(Club), args: {}, parts: rowsOnly, columns }, "a database", statement);
    expect([...statement.copies]).toEqual(["Visit"]);
  });

  it("refuses a `where` of counted rows without a count", () => {
    const members = { where: { age: { gt: 1 } }, some: {} };
    expect(() => made({ where: { members } })).toThrow(
      expect.objectContaining({ extensions: { code: "FILTER_INVALID", path: "where.members.where" } }),
    );
  });

  it.each<[ListArguments, string]>([
    [{ orderBy: [{}] }, "orderBy[0]"],
    [{ orderBy: [{ name: "ASC" }, { name: "ASC", code: "ASC" }] }, "orderBy[1]"],
    [{ orderBy: [{ place: {} }] }, "orderBy[0].place"],
    [{ orderBy: [{ ratio: { of: "member", per: "visits", direction: "ASC" } }] }, "orderBy[0].ratio.of"],
    [{ orderBy: [{ ratio: { of: "members", per: "eldest", direction: "ASC" } }] }, "orderBy[0].ratio.per"],
    [
      { orderBy: [{ place: { ratio: { of: "members", per: "clubs", direction: "ASC" } } }] },
      "orderBy[0].place.ratio.of",
    ],
  ])("refuses %j, which is no order, and says where", (args, path) => {
    expect(() => made(args)).toThrow(
      expect.objectContaining({ extensions: { code: "ORDER_INVALID", path } }),
    );
  });

  it("says which lists a ratio can be made of", () => {
    const ratio = { of: "name", per: "members", direction: "ASC" } as const;
    expect(() => made({ orderBy: [{ ratio }] })).toThrow(
      "orderBy[0].ratio.of must name a list of Club: members, visits.",
    );
  });
});
