import { Club } from "../../test/clubs";
import { modelOf } from "../model/model";
import { listStatement, type ListArguments } from "./list-statement";

const parts = {
  rows: true,
  cursors: false,
  totalCount: false,
  hasNextPage: false,
  hasPreviousPage: false,
  moreThan: [],
};
const columns = { attributes: [], keys: [] };
const statement = (args: ListArguments) => listStatement({ model: modelOf(Club), args, parts, columns });

describe("the statement of a list", () => {
  it.each<[ListArguments, string[]]>([
    [{ where: { members: { some: {} } } }, []],
    [{ where: { not: { visits: { some: {} } } } }, ["Visit"]],
    [{ where: { members: { count: { gt: 1 } } }, orderBy: [{ visits: { count: "DESC" } }] }, ["Visit"]],
    [{ orderBy: [{ ratio: { of: "members", per: "visits", direction: "ASC" } }] }, ["Visit"]],
  ])("with %j says that it reads copies of %j", (args, copies) => {
    expect([...statement(args).copies]).toEqual(copies);
  });

  it("refuses a `where` of counted rows without a count", () => {
    const members = { where: { age: { gt: 1 } }, some: {} };
    expect(() => statement({ where: { members } })).toThrow(
      expect.objectContaining({ extensions: { code: "FILTER_INVALID", path: "where.members.where" } }),
    );
  });
});
