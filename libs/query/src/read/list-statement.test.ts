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
    [{ orderBy: [{ members: { count: "ASC" }, per: { visits: { count: "ASC" } } }] }, ["Visit"]],
    [{ orderBy: [{ visits: { sum: { hours: "ASC" } } }] }, ["Visit"]],
    [{ orderBy: [{ members: { where: { club: { visits: { some: {} } } }, count: "ASC" } }] }, ["Visit"]],
    [{ where: { visits: { sum: { hours: { gt: 3 } } } } }, ["Visit"]],
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
    [{ orderBy: [{ count: "ASC" }] }, "orderBy[0].count"],
    [{ orderBy: [{ where: {}, name: "ASC" }] }, "orderBy[0]"],
    [{ orderBy: [{ members: {} }] }, "orderBy[0].members"],
    [{ orderBy: [{ members: { where: {} } }] }, "orderBy[0].members"],
    [{ orderBy: [{ members: { age: "ASC" } }] }, "orderBy[0].members.age"],
    [{ orderBy: [{ members: { count: "ASC", max: { age: "ASC" } } }] }, "orderBy[0].members"],
    // Ages do not add up.
    [{ orderBy: [{ members: { sum: { age: "ASC" } } }] }, "orderBy[0].members.sum.age"],
    [{ orderBy: [{ members: { max: { club: { size: "ASC" } } } }] }, "orderBy[0].members.max.club"],
    [{ orderBy: [{ size: "ASC", per: { size: "DESC" } }] }, "orderBy[0].per"],
    [{ orderBy: [{ name: "ASC", per: { size: "ASC" } }] }, "orderBy[0].per"],
    [{ orderBy: [{ size: "ASC", minus: { name: "ASC" } }] }, "orderBy[0].minus"],
    [{ orderBy: [{ foundedOn: "ASC", per: { foundedOn: "ASC" } }] }, "orderBy[0].per"],
    [{ orderBy: [{ foundedOn: "ASC", minus: { seenAt: "ASC" } }] }, "orderBy[0].minus"],
    [{ orderBy: [{ size: "ASC", per: { size: "ASC" }, minus: { size: "ASC" } }] }, "orderBy[0]"],
    [{ orderBy: [{ size: "ASC", per: { size: "ASC", per: { size: "ASC" } } }] }, "orderBy[0].per"],
    [{ orderBy: [{ per: { size: "ASC" } }] }, "orderBy[0]"],
    [{ orderBy: [{ size: "ASC", per: null as never }] }, "orderBy[0].per"],
    [{ orderBy: [{ size: "ASC", minus: null as never }] }, "orderBy[0].minus"],
    [{ orderBy: [{ place: { clubs: { max: { name: "ASC" } } } }] }, "orderBy[0].place.clubs.max.name"],
  ])("refuses %j, which is no order, and says where", (args, path) => {
    expect(() => made(args)).toThrow(
      expect.objectContaining({ extensions: { code: "ORDER_INVALID", path } }),
    );
  });

  it("refuses a null in place of a condition on a list's rows", () => {
    const orderBy = [{ members: { where: null as never, count: "ASC" as const } }];
    expect(() => made({ orderBy })).toThrow(
      expect.objectContaining({ extensions: { code: "FILTER_NULL", path: "orderBy[0].members.where" } }),
    );
  });

  it("says of what a list has a sum", () => {
    expect(() => made({ orderBy: [{ visits: { sum: { id: "ASC" } } }] })).toThrow(
      "orderBy[0].visits.sum.id is nothing to take the sum of: of Visit hours is.",
    );
  });

  it.each<[object, string]>([
    [{ size: { field: { lt: "name" } } }, "where.size.field.lt"],
    [{ size: { field: { lt: "nothing" } } }, "where.size.field.lt"],
    [{ size: { field: { lt: "place.code" } } }, "where.size.field.lt"],
    [{ size: { field: { lt: "place" } } }, "where.size.field.lt"],
    [{ size: { field: { lt: "members.age" } } }, "where.size.field.lt"],
    [{ code: { field: { eq: "motto" } } }, "where.code.field.eq"],
    [{ members: { sum: { age: { gt: 3 } } } }, "where.members.sum.age"],
    [{ members: { max: { club: {} } } }, "where.members.max.club"],
  ])("refuses the filter %j and says where", (where, path) => {
    expect(() => made({ where: where as ListArguments["where"] })).toThrow(
      expect.objectContaining({ extensions: { code: "FILTER_INVALID", path } }),
    );
  });
});
