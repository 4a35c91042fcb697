import { inputBounds } from "@youth-graph/kernel";
import { openClubDatabase, readerOf, type ClubDatabase } from "../../test/club-database";
import { clubModel, everything, idOnly, listOf } from "../../test/club-lists";
import { readConnections } from "./connection";
import type { ListArguments } from "./list-statement";

/** What PostgreSQL's planner may take of memory for one statement: four of a request are planned at once. */
const mostMegabytes = 60;

let database: ClubDatabase;
beforeAll(async () => {
  database = await openClubDatabase();
  await database.execute(`INSERT INTO place (id, code, level, ancestor_ids)
    SELECT gen_random_uuid(), n, 'CITY', '{}' FROM generate_series(1, 50) n`);
  await database.execute(`INSERT INTO club (id, name, size, place_id)
    SELECT gen_random_uuid(), '青年俱乐部' || n, n, (SELECT id FROM place WHERE code = (n % 50 + 1)::text) FROM generate_series(1, 2000) n`);
  for (const table of ["member (id, club_id, age)", "visit (id, club_id, hours)"])
    await database.execute(
      `INSERT INTO ${table} SELECT gen_random_uuid(), id, size % 90 FROM club, generate_series(1, 3)`,
    );
  await database.execute("ANALYZE");
}, 60_000);
afterAll(() => database.close());

interface Planned {
  "QUERY PLAN": [{ Planning: { "Memory Used": number } }];
}

/** Megabytes that the planner takes for the statement of a list. */
async function planned(args: ListArguments): Promise<number> {
  const used: number[] = [];
  const reader = readerOf({
    async query(sql, values, copies) {
      const [plan] = await database.query(`EXPLAIN (MEMORY, FORMAT JSON) ${sql}`, values, copies);
      used.push((plan as unknown as Planned)["QUERY PLAN"][0].Planning["Memory Used"] / 1024);
      return [];
    },
  });
  await readConnections(reader, { model: clubModel, args, parts: everything, columns: idOnly });
  expect(used).toHaveLength(1);
  return used[0] ?? Infinity;
}

const times = <Each>(count: number, each: (n: number) => Each): Each[] =>
  Array.from({ length: count }, (_, n) => each(n));
/** Walks to related rows, within one another, as many as one input may have. */
const within = (walks: readonly object[], leaf: object): object =>
  walks.reduceRight<object>(
    (inner, walk) =>
      Object.fromEntries(
        Object.entries(walk).map(([name, quantifier]) => [
          name,
          quantifier === null ? inner : { [String(quantifier)]: inner },
        ]),
      ),
    leaf,
  );
const { relations, conditions, orders, relationLevels } = inputBounds;

describe("the dearest inputs that are allowed are planned in bounded memory", () => {
  it.each<[string, ListArguments]>([
    [
      "walks beside one another",
      { where: { and: times(relations, n => ({ members: { some: { age: { gt: n } } } })) } },
    ],
    ["walks to one row", { where: { and: times(relations, n => ({ place: { code: { ne: String(n) } } })) } }],
    [
      "walks to nothing",
      { where: { and: times(relations, n => ({ visits: { none: { hours: { gt: n } } } })) } },
    ],
    [
      "walks within walks",
      {
        where: {
          and: times(relations / relationLevels, n =>
            within(
              times(relationLevels, level => (level % 2 === 0 ? { place: null } : { clubs: "some" })),
              { size: { gt: n } },
            ),
          ),
        },
      },
    ],
    ["counts", { where: { or: times(relations, n => ({ members: { count: { gt: n } } })) } }],
    ["names", { where: { or: times(conditions - 1, n => ({ name: { matches: `东北园社区${n}` } })) } }],
    [
      "orders by counts",
      {
        orderBy: times(orders, n => ({
          members: { where: { and: times(4, m => ({ age: { gt: 10 * n + m } })) }, count: "DESC" },
        })),
      },
    ],
    [
      "orders by rows of rows",
      { orderBy: times(orders, () => ({ place: { parent: { parent: { code: "ASC" } } } })) },
    ],
  ])("%s", async (_, args) => {
    const page = await listOf(database.reader, { orderBy: args.orderBy ?? [], first: 3 });
    const [after, , before] = page.edges.map(({ cursor }) => cursor);
    expect(await planned({ ...args, after, before })).toBeLessThan(mostMegabytes);
  });
});
