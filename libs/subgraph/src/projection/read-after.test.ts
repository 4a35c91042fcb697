import { parity, startTwoServices, type TestService } from "../../test/two-services";
import { encodeFeedCursor } from "../outbox/feed-cursor";

jest.setTimeout(30_000);

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

const benches = (readAfter: string): string =>
  `{ walks(where: { rest: { inscription: { eq: "new" } } }, readAfter: "${readAfter}") { totalCount } }`;
const codes = async (query: string): Promise<unknown[]> =>
  ((await copier.ask(query)).errors ?? []).map(({ extensions }) => extensions.code);

describe("a list that reads after a cursor", () => {
  it("knows of what its owner committed before, however seldom the copy is looked after", async () => {
    await copier.stop();
    copier.settings["PROJECTION_INTERVAL_MS"] = "60000";
    await copier.start();
    for (let n = 0; n < 5; n += 1) {
      const bench = `20000000-0000-4000-8000-00000000000${n}`;
      await owner.sql(
        "INSERT INTO bench (id, provenance, inscription, marks, division_id) SELECT $1, 'SYNTHETIC', 'new', '{}', id FROM division",
        [bench],
      );
      await copier.sql("INSERT INTO walk VALUES (gen_random_uuid(), 'SYNTHETIC', NULL, $1)", [bench]);
      const cursor = (await owner.ask("{ tinyCursor }")).data?.["tinyCursor"] as string;
      const answer = await copier.ask(benches(cursor));
      expect(answer).toMatchObject({ data: { walks: { totalCount: n + 1 } } });
      expect(answer.extensions).toMatchObject({ freshness: { Bench: { source: "tiny" } } });
    }
    await copier.stop();
    copier.settings["PROJECTION_INTERVAL_MS"] = "50";
    await copier.start();
  });

  it("waits for nothing of which it reads no copy", async () => {
    const elsewhere = encodeFeedCursor({ service: "elsewhere", xid: 10n ** 15n, id: 0n });
    expect(await codes(benches(elsewhere))).toEqual([]);
    const ahead = encodeFeedCursor({ service: "tiny", xid: 10n ** 15n, id: 0n });
    expect(await codes(`{ walks(readAfter: "${ahead}") { totalCount } }`)).toEqual([]);
  });

  it("gives up in time on a cursor that its copies do not reach", async () => {
    const ahead = encodeFeedCursor({ service: "tiny", xid: 10n ** 15n, id: 0n });
    const begun = Date.now();
    expect(await codes(benches(ahead))).toEqual(["READ_AFTER_TIMEOUT"]);
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  it.each(["", "nonsense", encodeFeedCursor({ service: "tiny", xid: 1n, id: 1n }).slice(0, -4)])(
    "refuses the cursor %j",
    async cursor => expect(await codes(benches(cursor))).toEqual(["CURSOR_INVALID"]),
  );
});
