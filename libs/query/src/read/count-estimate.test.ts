import { formatTypeId } from "@youth-graph/kernel";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask } from "../../test/club-graph";
import { clubModel, codeOf, listOf } from "../../test/club-lists";
import { estimateCounts } from "./count-estimate";

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
/** How many clubs the first places have; all others have one. */
const sizes = [3000, 2000, 500, 40];
const places = 200;

let database: ClubDatabase;
beforeAll(async () => (database = await withManyClubs()), 60_000);
afterAll(() => database.close());

async function withManyClubs(settings?: string): Promise<ClubDatabase> {
  const database = await openClubDatabase(settings);
  const ids = Array.from({ length: places }, (_, n) => uuid(n));
  await database.execute(
    "INSERT INTO place (id, code, level, ancestor_ids) SELECT id, n, 'CITY', ARRAY[id] FROM unnest($1::uuid[]) WITH ORDINALITY AS given (id, n)",
    [ids],
  );
  const homes = ids.flatMap((id, n) => Array<string>(sizes[n] ?? 1).fill(id));
  await database.execute(
    "INSERT INTO club (id, place_id, size) SELECT gen_random_uuid(), place, n % 100 FROM unnest($1::uuid[]) WITH ORDINALITY AS given (place, n)",
    [homes],
  );
  await database.execute("ANALYZE");
  return database;
}

interface Estimated {
  clubs: { countEstimate: number };
  places: { nodes: { clubs: { countEstimate: number; some?: number } }[] };
}
const all = sizes.reduce((sum, size) => sum + size, places - sizes.length);
const explained = (from: number): string[] =>
  database.statements.slice(from).filter(sql => sql.startsWith("EXPLAIN"));

describe("the estimated count", () => {
  it("of a list comes from the planner's statistics, and counts nothing", async () => {
    const { data, codes } = await ask<Estimated>(database, "{ clubs(first: 0) { countEstimate } }");
    expect(codes).toEqual([]);
    expect(data.clubs.countEstimate).toBe(all);
    expect(database.statements.at(-1)).toMatch(/^EXPLAIN (?!.*ANALYZE)/);
  });

  it("of many parents' lists costs one EXPLAIN, and each parent has its own number", async () => {
    const before = database.statements.length;
    const { data, codes } = await ask<Estimated>(
      database,
      `{ places(first: ${places}, orderBy: [{ id: ASC }]) { nodes { clubs(first: 1) { countEstimate nodes { id } } } } }`,
    );
    expect(codes).toEqual([]);
    expect(database.statements.length - before).toBe(3);
    expect(explained(before)).toHaveLength(1);
    const found = data.places.nodes.map(({ clubs }) => clubs.countEstimate);
    expect(found).toHaveLength(places);
    for (const [n, size] of sizes.entries()) {
      expect(found[n]).toBeGreaterThan(size * 0.8);
      expect(found[n]).toBeLessThan(size * 1.2);
    }
    expect(Math.max(...found.slice(sizes.length))).toBeLessThan(10);
  });

  it("is of the rows that the filter leaves", async () => {
    const where = "where: { size: { lt: 10 } }";
    const { data } = await ask<Estimated>(
      database,
      `{ clubs(${where}) { countEstimate } places(first: 2, orderBy: [{ id: ASC }]) { nodes { clubs(${where}) { countEstimate } } } }`,
    );
    expect(data.clubs.countEstimate / all).toBeCloseTo(0.1, 1);
    const [first, second] = data.places.nodes.map(({ clubs }) => clubs.countEstimate);
    expect((first ?? 0) / 3000).toBeCloseTo(0.1, 1);
    expect((second ?? 0) / 2000).toBeCloseTo(0.1, 1);
  });

  it("is 0 where the planner sees that there is nothing, for a parent as for a list", async () => {
    const where = "where: { or: [] }";
    const { data } = await ask<Estimated>(
      database,
      `{ clubs(${where}) { countEstimate } places(first: 3) { nodes { clubs(${where}) { countEstimate } } } }`,
    );
    expect(data.clubs.countEstimate).toBe(0);
    expect(data.places.nodes.map(({ clubs }) => clubs.countEstimate)).toEqual([0, 0, 0]);
  });

  it("is of each filter by itself, though all are asked for at once", async () => {
    const { data } = await ask<Estimated>(
      database,
      `{ places(first: 1, orderBy: [{ id: ASC }]) { nodes {
        clubs { countEstimate }
        few: clubs(where: { size: { lt: 10 } }) { some: countEstimate }
      } } }`,
    );
    const [place] = data.places.nodes as unknown as [Record<string, Record<string, number>>];
    expect(place["few"]?.["some"]).toBeLessThan((place["clubs"]?.["countEstimate"] ?? 0) / 5);
  });

  it.each<[string, Record<string, unknown>]>([
    ["a subtree", { within: formatTypeId("place", uuid(0)) }],
    ["related rows", { place: { code: { eq: "1" } } }],
    ["a text", { name: { contains: "a" } }],
  ])("reads no row for a filter by %s", async (_, where) => {
    const list = await listOf(database.reader, { where, first: 0 });
    expect(await codeOf(list.countEstimate())).toBeNull();
    expect(await list.countEstimate()).toBeGreaterThan(0);
  });

  it("is the same where PostgreSQL would read with several workers", async () => {
    const eager =
      "-c max_parallel_workers_per_gather=2 -c parallel_setup_cost=0 -c parallel_tuple_cost=0 -c min_parallel_table_scan_size=0";
    const where = "where: { rating: { isNull: true } }";
    const operation = `{ clubs(${where}) { countEstimate }
      places(first: 2, orderBy: [{ id: ASC }]) { nodes { clubs(${where}) { countEstimate } } } }`;
    const parallel = await withManyClubs(eager);
    try {
      const arm = "(SELECT 0 FROM club WHERE rating IS NULL)";
      expect(await parallel.explain(`${arm} UNION ALL ${arm}`, [])).toContain("Parallel Append");
      expect(await ask<Estimated>(parallel, operation)).toEqual(await ask<Estimated>(database, operation));
    } finally {
      await parallel.close();
    }
  });

  it("of more parents than PostgreSQL can read in one statement takes a few", async () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => uuid(n % 3));
    const parents = { link: { by: "inverse", inverse: "place" }, ids } as const;
    const before = database.statements.length;
    const found = await estimateCounts(database.reader, { model: clubModel, args: {}, parents });
    expect(found).toEqual(ids.map((_, n) => sizes[n % 3]));
    expect(database.statements.length - before).toBe(20);
  }, 60_000);
});
