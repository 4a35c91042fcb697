import { openClubDatabase, readerOf, type ClubDatabase } from "../../test/club-database";
import { codeOf, idsOf, listOf } from "../../test/club-lists";
import { clubRow } from "../../test/world";
import type { ListArguments } from "./list-statement";

const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const orderBy: ListArguments["orderBy"] = [{ size: "ASC" }];

let database: ClubDatabase;
let after: string;
beforeAll(async () => {
  database = await openClubDatabase();
  await database.fill({ clubs: [1, 2, 3].map(n => clubRow({ id: uuid(n), name: "a", size: n })) });
  after = (await listOf(database.reader, { orderBy, first: 1 })).pageInfo.endCursor ?? "";
}, 60_000);
afterAll(() => database.close());

const read = (args: ListArguments): Promise<string | null> => codeOf(listOf(database.reader, args));

describe("a cursor of a list", () => {
  it("goes on under another filter, since it names a place in the order", async () => {
    const where = { size: { ne: 2 } };
    expect(idsOf(await listOf(database.reader, { where, orderBy, after }))).toEqual([uuid(3)]);
  });

  it("is refused under another order", async () => {
    expect(await read({ orderBy: [{ size: "DESC" }], after })).toBe("CURSOR_ORDER_MISMATCH");
    expect(await read({ orderBy: [{ rating: "ASC" }], after })).toBe("CURSOR_ORDER_MISMATCH");
    expect(await read({ after })).toBe("CURSOR_ORDER_MISMATCH");
  });

  it("is refused by another database, in either direction", async () => {
    const { reader } = { reader: readerOf(database, "restored from a dump") };
    expect(await codeOf(listOf(reader, { orderBy, after }))).toBe("CURSOR_OTHER_DATABASE");
    expect(await codeOf(listOf(reader, { orderBy, last: 1, before: after }))).toBe("CURSOR_OTHER_DATABASE");
  });

  it("is refused before anything is read once it is changed", async () => {
    const before = database.statements.length;
    const text = Buffer.from(after, "base64url").toString();
    const changed = Buffer.from(text.replace('"1"', '"1; DROP TABLE club"')).toString("base64url");
    expect(changed).not.toBe(after);
    expect(await read({ orderBy, after: changed })).toBe("CURSOR_INVALID");
    expect(database.statements.length).toBe(before);
  });

  it.each<[string, ListArguments["where"]]>([
    ["a NUL character", { name: { eq: "\u0000" } }],
    ["more than 32 bits", { size: { gt: 4_294_967_296 } }],
    ["a day that there is not", { foundedOn: { eq: "2021-02-30" } }],
  ])("is not blamed for %s in the filter beside it", async (_, where) => {
    expect(await read({ where, orderBy, after })).toBe("BAD_USER_INPUT");
    expect(await read({ where, orderBy })).toBe("BAD_USER_INPUT");
  });
});
