import { eventually } from "@youth-graph/testing";
import { aRoundPasses, parity, startTwoServices, type TwoServices } from "../../test/two-services";
import { tiny } from "../../test/tiny-subgraph";
import { seed } from "../database/seed";
import { decodeFeedCursor, encodeFeedCursor, type FeedCursor } from "../outbox/feed-cursor";

jest.setTimeout(60_000);

let services: TwoServices;
afterEach(() => services.close());

const insert = `INSERT INTO bench (id, provenance, inscription, marks, division_id)
  SELECT gen_random_uuid(), 'ENTERED', $1, '{}', id FROM division LIMIT 1`;
const built = async (): Promise<void> => {
  await eventually(async () =>
    expect(await services.copier.sql("SELECT type, rebuilding FROM projection ORDER BY type")).toEqual([
      { type: "Bench", rebuilding: false },
      { type: "Division", rebuilding: false },
    ]),
  );
};

const cursors = async (): Promise<FeedCursor[]> => {
  const states = await services.copier.sql<{ cursor: string }>("SELECT DISTINCT cursor FROM projection");
  return states.map(({ cursor }) => decodeFeedCursor(cursor));
};

describe("copies of a database that is another one now", () => {
  it("hold its rows when it is seeded after both services run and the copies are built of nothing", async () => {
    services = await startTwoServices({ seeded: false });
    const { owner, copier } = services;
    await built();
    expect(await parity(services)).toBe(0);
    expect(await seed(tiny, owner.database.url)).toEqual({ Division: 3, Bench: 2 });
    expect(await parity(services)).toBe(2);
    await built();
    // The service looks at the states of its copies once more when a round ends, which is after they are written.
    const joined = "{ walks(where: { rest: { division: {} } }) { totalCount } }";
    await eventually(async () => expect(await copier.codes(joined)).toEqual([]));
  });

  it("are built anew when its identity is another", async () => {
    services = await startTwoServices();
    const { owner, copier } = services;
    expect(await parity(services)).toBe(2);
    await built();
    const [before] = await cursors();
    // What was written without a line in the outbox is only found by building anew.
    await owner.sql("ALTER TABLE bench DISABLE TRIGGER USER");
    await owner.sql(insert, ["of another history"]);
    await owner.sql("DELETE FROM bench WHERE inscription IS NULL");
    await owner.sql("ALTER TABLE bench ENABLE TRIGGER USER");
    await aRoundPasses({ copier });
    expect(await copier.sql("SELECT FROM bench WHERE inscription = 'of another history'")).toEqual([]);
    await owner.sql("UPDATE database_identity SET id = gen_random_uuid()");
    expect(await parity(services)).toBe(2);
    await built();
    expect(await copier.sql("SELECT FROM bench WHERE inscription = 'of another history'")).toHaveLength(1);
    const after = await cursors();
    expect(new Set(after.map(({ database }) => database)).size).toBe(1);
    expect(after[0]?.database).not.toEqual(before?.database);
  });

  it("are built anew of a database that was put in the place of the former one, whose numbers are lower", async () => {
    services = await startTwoServices();
    const { owner, copier } = services;
    await parity(services);
    // A cursor far ahead of all that this database has committed, as one is that comes from before a restore.
    const [cursor] = await cursors();
    const ahead = encodeFeedCursor({
      ...(cursor as FeedCursor),
      database: "before the restore",
      xid: 10n ** 15n,
    });
    await copier.stop();
    await copier.sql("UPDATE projection SET cursor = $1", [ahead]);
    await owner.sql(insert, ["after the restore"]);
    await copier.start();
    expect(await parity(services)).toBe(3);
    await built();
  });
});
