import { formatTypeId } from "@youth-graph/kernel";
import fc from "fast-check";
import { clubs, orders, wheres, worlds } from "../../test/arbitraries";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { clubModel, everything, idOnly, idsOf, listOf, rowsOnly, wantedIds } from "../../test/club-lists";
import { inOrder } from "../../test/order-oracle";
import { readConnections, type Connection, type RowConnection } from "./connection";
import type { ListArguments } from "./list-statement";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

const read = (args: ListArguments): Promise<RowConnection> => listOf(database.reader, args);

/** Follows a list to its end, forwards or backwards, and gives all pages in the list's own order. */
async function walk(
  args: ListArguments,
  size: number,
  side: "forwards" | "backwards",
  between?: () => Promise<void>,
): Promise<string[]> {
  const pages: string[][] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: Connection = await read(
      side === "forwards" ? { ...args, first: size, after: cursor } : { ...args, last: size, before: cursor },
    );
    pages.push(idsOf(page));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    const more = side === "forwards" ? hasNextPage : hasPreviousPage;
    // There is something behind us exactly when we have come from there, unless rows were inserted meanwhile.
    if (!between) expect(side === "forwards" ? hasPreviousPage : hasNextPage).toBe(cursor !== null);
    if (!more) return (side === "forwards" ? pages : pages.reverse()).flat();
    cursor = side === "forwards" ? endCursor : startCursor;
    await between?.();
  }
}

const runs = { numRuns: 150 };

describe("lists", () => {
  it("agree with the oracle on any filter and order, in any pages, in both directions", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        wheres,
        orders,
        fc.integer({ min: 1, max: 7 }),
        async (world, where, orderBy, size) => {
          await database.fill(world);
          const args: ListArguments = { where, orderBy };
          const wanted = wantedIds(world, args);
          expect(await walk(args, size, "forwards")).toEqual(wanted);
          expect(await walk(args, size, "backwards")).toEqual(wanted);
          const counted = await listOf(database.reader, args, { ...rowsOnly, rows: false, totalCount: true });
          expect(counted.totalCount).toBe(wanted.length);
          const none = await read({ ...args, first: 0 });
          expect(none.totalCount).toBe(wanted.length);
          for (const n of everything.moreThan) expect(none.hasMoreThan({ n })).toBe(wanted.length > n);
        },
      ),
      runs,
    );
  }, 120_000);

  it("are cut exactly between two cursors", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        orders,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 0, max: 5 }),
        async (world, orderBy, one, other, size) => {
          fc.pre(world.clubs.length > 0);
          await database.fill(world);
          const whole = await read({ orderBy, first: 200 });
          const from = one % whole.edges.length;
          const to = other % whole.edges.length;
          const bounds = {
            after: whole.edges[from]?.cursor ?? null,
            before: whole.edges[to]?.cursor ?? null,
          };
          const between = idsOf(whole).slice(from + 1, Math.max(from + 1, to));
          const head = await read({ orderBy, ...bounds, first: size });
          const tail = await read({ orderBy, ...bounds, last: size });
          expect(idsOf(head)).toEqual(between.slice(0, size));
          expect(idsOf(tail)).toEqual(size === 0 ? [] : between.slice(-size));
          expect(head.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
          expect(tail.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
        },
      ),
      runs,
    );
  }, 120_000);

  it("show every row once that was there all along, while rows are inserted between pages", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        orders,
        fc.integer({ min: 1, max: 5 }),
        fc.array(clubs, { minLength: 1, maxLength: 6 }),
        async (world, orderBy, size, late) => {
          await database.fill(world);
          const known = new Set(world.clubs.map(({ id }) => id));
          const waiting = late.filter(({ id }) => !known.has(id));
          const seen = await walk({ orderBy }, size, "forwards", async () => {
            const next = waiting.pop();
            if (next && !known.has(next.id)) await database.addClub({ ...next, placeId: null });
          });
          expect(new Set(seen).size).toBe(seen.length);
          // Orders by a count of members or a place are as stable as their rows: the late clubs have neither.
          expect(seen.filter(id => known.has(id))).toEqual(wantedIds(world, { orderBy }));
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it("of many parents come in one statement, each as if it were asked for alone", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, orders, fc.integer({ min: 1, max: 4 }), async (world, orderBy, first) => {
        await database.fill(world);
        const ids = world.places.map(({ id }) => id);
        const before = database.statements.length;
        const found = await readConnections(database.reader, {
          model: clubModel,
          args: { orderBy, first },
          parts: everything,
          columns: idOnly,
          parents: { link: { by: "inverse", inverse: "place" }, ids },
        });
        expect(database.statements.length - before).toBe(1);
        for (const [index, id] of ids.entries()) {
          const own = world.clubs.filter(({ placeId }) => placeId === id).sort(inOrder(world, orderBy));
          expect(found[index]?.nodes.map(({ uuid }) => uuid)).toEqual(
            own.slice(0, first).map(club => club.id),
          );
          expect(found[index]?.totalCount).toBe(own.length);
          expect(found[index]?.pageInfo.hasNextPage).toBe(own.length > first);
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("read only the columns asked for, and count only when asked", async () => {
    await database.fill({});
    await listOf(database.reader, { where: { size: { gt: 1 } } }, rowsOnly);
    const sql = database.statements.at(-1) ?? "";
    expect(sql).not.toMatch(/count\(|"name"|"rating"|cursor:/);
  });

  it("send every value as a parameter", async () => {
    const hostile = "'; DROP TABLE club; --";
    await read({
      where: {
        name: { eq: hostile, contains: hostile, in: [hostile] },
        tags: { has: hostile },
        place: { code: { startsWith: hostile } },
        within: formatTypeId("place", "00000000-0000-4000-8000-000000000001"),
      },
    });
    expect(database.statements.at(-1)).not.toContain("DROP");
  });
});
