import fc from "fast-check";
import { pinyins, worlds } from "../../test/arbitraries";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { Club } from "../../test/clubs";
import { matches } from "../../test/oracle";
import { columnsOf, modelOf } from "../model/model";
import { readConnections, type RowConnection } from "../read/connection";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

const model = modelOf(Club);
const request = {
  model,
  parts: {
    rows: true,
    cursors: false,
    totalCount: false,
    hasNextPage: false,
    hasPreviousPage: false,
    moreThan: [],
  },
  columns: { attributes: columnsOf(model).filter(({ name }) => name === "id"), keys: [] },
};

it("names filtered by pinyin agree with the oracle, and so does the opposite", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, pinyins, async (world, name) => {
      await database.fill(world);
      const where = { name };
      const [found] = (await readConnections(database, {
        ...request,
        args: { where, first: 200 },
      })) as RowConnection[];
      const wanted = world.clubs.filter(club => matches(world, club, where)).map(({ id }) => id);
      expect(found?.nodes.map(({ uuid }) => uuid)).toEqual(wanted.sort());
    }),
    { numRuns: 150 },
  );
}, 120_000);
