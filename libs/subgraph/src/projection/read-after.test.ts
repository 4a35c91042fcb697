import { TestService } from "../../test/test-service";
import { parity, startTwoServices } from "../../test/two-services";
import { decodeFeedCursor, encodeFeedCursor, type FeedCursor } from "../outbox/feed-cursor";
import { openSubgraph } from "../test/open-subgraph";
import { gardenWorld } from "../../test/garden-world";
import { walks } from "../../test/walks-subgraph";

jest.setTimeout(60_000);

let owner: TestService;
let copier: TestService;
beforeAll(async () => {
  ({ owner, copier } = await startTwoServices());
  await parity({ owner, copier });
}, 120_000);
afterAll(async () => {
  await copier.close();
  await owner.close();
});

const rests = '{ walks(where: { rest: { inscription: { eq: "new" } } }) { totalCount } }';
const after = (...cursors: string[]) => ({ "x-read-after": cursors.join(", ") });
const now = async (): Promise<string> => (await owner.ask("{ tinyCursor }")).data?.["tinyCursor"] as string;
/** A cursor that the owner will not reach. */
const ahead = async (more: Partial<FeedCursor> = {}): Promise<string> =>
  encodeFeedCursor({ ...decodeFeedCursor(await now()), xid: 10n ** 15n, ...more });

describe("a request that reads after a cursor", () => {
  it("knows of what its owner committed before, however seldom the copy is looked after", async () => {
    await copier.stop();
    copier.settings["PROJECTION_INTERVAL_MS"] = "60000";
    await copier.start();
    for (let n = 0; n < 5; n += 1) {
      const bench = `20000000-0000-4000-8000-00000000000${n}`;
      await owner.sql(
        "INSERT INTO bench (id, provenance, inscription, marks, division_id) SELECT $1, 'SYNTHETIC', 'new', '{}', id FROM division LIMIT 1",
        [bench],
      );
      await copier.sql(
        "INSERT INTO walk (id, provenance, rest_id) VALUES (gen_random_uuid(), 'SYNTHETIC', $1)",
        [bench],
      );
      const answer = await copier.ask(rests, after(await now()));
      expect(answer).toMatchObject({ data: { walks: { totalCount: n + 1 } } });
      expect(answer.extensions).toMatchObject({ freshness: { Bench: { source: "tiny" } } });
    }
    await copier.stop();
    copier.settings["PROJECTION_INTERVAL_MS"] = "50";
    await copier.start();
  });

  it("waits for nothing of which it reads no copy", async () => {
    expect(await copier.codes(rests, after(await ahead({ service: "elsewhere" })))).toEqual([]);
    expect(await copier.codes("{ walks { totalCount } }", after(await ahead()))).toEqual([]);
    expect(await owner.codes("{ benches { totalCount } }", after(await ahead()))).toEqual([]);
  });

  it("gives up on a cursor that its copies do not reach, whichever of several it is", async () => {
    const orders = [after(await now(), await ahead()), after(await ahead(), await now())];
    expect(await Promise.all(orders.map(head => copier.codes(rests, head)))).toEqual([
      ["READ_AFTER_TIMEOUT"],
      ["READ_AFTER_TIMEOUT"],
    ]);
  });

  it("is told that its cursor is of another database", async () => {
    const { errors, status } = await copier.ask(rests, after(await ahead({ database: "another" })));
    expect([status, errors]).toMatchObject([200, [{ extensions: { code: "CURSOR_OTHER_DATABASE" } }]]);
  });

  it("is refused as a whole with a cursor that is none", async () => {
    const cut = (await now()).slice(0, -4);
    for (const cursor of ["nonsense", cut, `${await now()}, ${cut}`]) {
      const { errors, status } = await copier.ask(rests, after(cursor));
      expect([status, errors]).toMatchObject([400, [{ extensions: { code: "CURSOR_INVALID" } }]]);
    }
  });

  it("says the same in the head that a process gives without HTTP", async () => {
    const subgraph = await openSubgraph(walks, { world: gardenWorld });
    const reached = await now();
    await subgraph.sql("UPDATE projection SET cursor = $1", [reached]);
    const reading = (cursor: string) => subgraph.execute(rests, {}, { readAfter: [cursor] });
    expect((await reading(reached)).errors).toEqual([]);
    expect((await reading(await ahead({ database: "another" }))).errors).toMatchObject([
      { code: "CURSOR_OTHER_DATABASE" },
    ]);
    await expect(reading("nonsense")).rejects.toMatchObject({ extensions: { code: "CURSOR_INVALID" } });
    await subgraph.close();
  });
});
