import fc from "fast-check";
import { pinyins, worlds } from "../../test/arbitraries";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { idsOf, listOf, rowsOnly, wantedIds } from "../../test/club-lists";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

it("names filtered by pinyin agree with the oracle, and so does the opposite", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, pinyins, async (world, name) => {
      await database.fill(world);
      const where = { name };
      const found = await listOf(database.reader, { where, first: 200 }, rowsOnly);
      expect(idsOf(found)).toEqual(wantedIds(world, { where }));
    }),
    { numRuns: 150 },
  );
}, 120_000);
