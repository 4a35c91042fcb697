import { secret, TestService } from "../../test/test-service";
import { eventually } from "@youth-graph/testing";
import { tiny } from "../../test/tiny-subgraph";
import { encodeFeedCursor } from "../outbox/feed-cursor";
import { pruneOutbox } from "../outbox/prune";

let owner: TestService;
beforeAll(async () => {
  owner = await TestService.of(tiny, { seeded: true });
  await owner.start();
}, 60_000);
afterAll(() => owner.close());

/** A transaction of another database holds changes back while nobody knows whose it is, and other tests have some. */
const settled = (): Promise<void> =>
  eventually(async () => {
    const [seen] = await owner.sql<{ all: boolean }>(
      "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint > max(xid) AS all FROM outbox",
    );
    expect(seen?.all).toBe(true);
  });
const bench = (...columns: string[]) => ({ columns: { Bench: columns } });
const elsewhere = encodeFeedCursor({ service: "walks", database: "here", xid: 1n, id: 1n });
const otherDatabase = encodeFeedCursor({ service: "tiny", database: "another", xid: 1n, id: 1n });

describe("the feed", () => {
  it("gives all rows in pages, as text", async () => {
    const asked = bench("inscription", "division", "seats");
    const first = await owner.post("/rows", { ...asked, limit: 1 });
    expect(first.body).toMatchObject({ more: true, rows: [{ inscription: expect.any(String) as string }] });
    const [{ id } = { id: "" }] = first.body["rows"] as { id: string }[];
    const second = await owner.post("/rows", { ...asked, limit: 1, after: id });
    expect(second).toEqual({
      status: 200,
      body: {
        more: false,
        head: expect.any(String) as string,
        changing: [],
        rows: [
          {
            id: "00000000-0000-4000-8000-000000000003",
            inscription: null,
            division_id: "00000000-0000-4000-8000-000000000004",
            seats: "3",
          },
        ],
      },
    });
  });

  it("gives the engine's own columns of a face too, since a copy needs them", async () => {
    const { body } = await owner.post("/rows", { columns: { Division: ["ancestorIds", "namePinyin"] } });
    expect((body["rows"] as object[])[0]).toEqual({
      id: "00000000-0000-4000-8000-000000000001",
      ancestor_ids: "{00000000-0000-4000-8000-000000000001}",
      name_pinyin: "yi y",
    });
  });

  it("gives no change without a cursor, then each changed row once and in pages", async () => {
    const asked = bench("setOn");
    const start = await owner.post("/changes", asked);
    expect(start.body).toMatchObject({ changes: [], more: false });
    const after = start.body["next"];
    for (const day of ["2021-05-24", "2021-05-25"]) await owner.sql("UPDATE bench SET set_on = $1", [day]);
    await settled();
    const { body } = await owner.post("/changes", { ...asked, after });
    expect(body["changes"]).toHaveLength(2);
    expect(body).toMatchObject({
      more: false,
      changes: [{ row: { set_on: "2021-05-25" } }, { type: "Bench" }],
    });
    const page = await owner.post("/changes", { ...asked, limit: 3, after });
    expect(page.body).toMatchObject({ more: true });
    const rest = await owner.post("/changes", { ...asked, limit: 3, after: page.body["next"] });
    expect(rest.body).toMatchObject({ more: false, changes: [{ type: "Bench" }] });
  });

  it("gives the changes of the nouns asked for, and of no other", async () => {
    const start = await owner.post("/changes", bench("seats"));
    await owner.sql("UPDATE division SET name = name WHERE code = '1'");
    await owner.sql("UPDATE bench SET seats = seats WHERE seats IS NOT NULL");
    await settled();
    const after = start.body["next"];
    const changed = async (columns: object): Promise<unknown> =>
      ((await owner.post("/changes", { columns, after })).body["changes"] as object[]).map(
        change => (change as { type: string }).type,
      );
    expect(await changed({ Bench: ["seats"] })).toEqual(["Bench"]);
    expect(await changed({ Division: [], Bench: ["seats"] })).toEqual(["Division", "Bench"]);
  });

  it.each([
    ["/changes", {}, "BAD_USER_INPUT"],
    ["/changes", { columns: {} }, "BAD_USER_INPUT"],
    ["/changes", { columns: "Bench.setOn" }, "BAD_USER_INPUT"],
    ["/changes", { columns: { Bench: "setOn" } }, "BAD_USER_INPUT"],
    ["/changes", bench("nothing"), "BAD_USER_INPUT"],
    ["/changes", bench("note"), "BAD_USER_INPUT"],
    ["/changes", bench("id"), "BAD_USER_INPUT"],
    ["/changes", bench("walks"), "BAD_USER_INPUT"],
    ["/changes", bench('setOn" FROM bench; --'), "BAD_USER_INPUT"],
    ["/changes", { columns: { Walk: ["length"] } }, "BAD_USER_INPUT"],
    ["/changes", { columns: { "bench; DROP TABLE bench": [] } }, "BAD_USER_INPUT"],
    ["/changes", { ...bench("setOn"), after: "nonsense" }, "CURSOR_INVALID"],
    ["/changes", { ...bench("setOn"), after: elsewhere }, "CURSOR_INVALID"],
    ["/changes", { ...bench("setOn"), limit: 0 }, "BAD_USER_INPUT"],
    ["/rows", { ...bench("setOn"), limit: 5001 }, "BAD_USER_INPUT"],
    ["/rows", { ...bench("setOn"), after: "1" }, "BAD_USER_INPUT"],
    ["/rows", { columns: { Bench: ["setOn"], Division: ["name"] } }, "BAD_USER_INPUT"],
    ["/rows", { ...bench("setOn"), to: "1" }, "BAD_USER_INPUT"],
    ["/rows", { ...bench("setOn"), since: "nonsense" }, "CURSOR_INVALID"],
    ["/ranges", bench("setOn"), "BAD_USER_INPUT"],
    ["/ranges", { ...bench("setOn"), ends: [] }, "BAD_USER_INPUT"],
    ["/ranges", { ...bench("setOn"), ends: ["1"] }, "BAD_USER_INPUT"],
    ["/ranges", { ...bench("note"), ends: [null] }, "BAD_USER_INPUT"],
  ])("answers %s with %j by %s", async (path, question, code) => {
    const { status, body } = await owner.post(path, question);
    expect([status, body]).toMatchObject([400, { errors: [{ extensions: { code } }] }]);
  });

  it("sends who comes with a cursor of another database back to the rows", async () => {
    const { status, body } = await owner.post("/changes", { ...bench("setOn"), after: otherDatabase });
    expect([status, body]).toMatchObject([
      410,
      { errors: [{ extensions: { code: "CURSOR_OTHER_DATABASE" } }] },
    ]);
  });

  it("counts and digests ranges of rows, the same for the same rows and another for others", async () => {
    const ends = ["00000000-0000-4000-8000-000000000002", null];
    const ranges = async (question: object): Promise<unknown> =>
      (await owner.post("/ranges", { ...bench("inscription"), ...question })).body["ranges"];
    const before = await ranges({ ends });
    expect(before).toEqual([
      { rows: 1, digest: expect.any(String) as string },
      { rows: 1, digest: expect.any(String) as string },
    ]);
    expect(await ranges({ ends: [null], after: ends[0] })).toEqual([(before as object[])[1]]);
    expect(await ranges({ ends: [null], after: "ffffffff-ffff-ffff-ffff-ffffffffffff" })).toMatchObject([
      { rows: 0 },
    ]);
    await owner.sql("UPDATE bench SET inscription = 'x' WHERE id > $1", [ends[0]]);
    const after = await ranges({ ends });
    expect((after as object[])[0]).toEqual((before as object[])[0]);
    expect((after as object[])[1]).not.toEqual((before as object[])[1]);
    await owner.sql("UPDATE bench SET inscription = NULL WHERE id > $1", [ends[0]]);
    expect(await ranges({ ends })).toEqual(before);
    const { status } = await owner.post("/ranges", { ...bench("setOn"), ends: Array(101).fill(null) });
    expect(status).toBe(400);
  });

  it("says that changes are no longer kept, and keeps all others, when the clock was put back an hour between them", async () => {
    const asked = bench("setOn");
    const start = (await owner.post("/changes", asked)).body["next"];
    const cursors: unknown[] = [];
    for (const at of ["30 days - 30 minutes", "30 days + 30 minutes", "-1 hours"]) {
      await owner.sql("UPDATE bench SET seats = seats WHERE seats IS NOT NULL");
      await owner.sql(
        "UPDATE outbox SET at = now() - $1::interval WHERE xid = (SELECT max(xid) FROM outbox)",
        [at.replace(" - ", " -").replace(" + ", " ")],
      );
      await settled();
      cursors.push((await owner.post("/changes", asked)).body["next"]);
    }
    await pruneOutbox(owner.pool);
    // The first is gone with the second, though it is not as old: whoever has not read it is not left without it.
    for (const after of [start, cursors[0]])
      expect((await owner.post("/changes", { ...asked, after })).status).toBe(410);
    const { status, body } = await owner.post("/changes", { ...asked, after: cursors[1] });
    expect([status, body["changes"]]).toMatchObject([200, [{ type: "Bench" }]]);
  });

  it("takes no cursor of before the database was filled anew", async () => {
    const { body } = await owner.post("/changes", bench("setOn"));
    const after = body["next"];
    expect((await owner.post("/changes", { ...bench("setOn"), after })).status).toBe(200);
    await owner.sql("UPDATE database_identity SET id = gen_random_uuid()");
    const refused = await owner.post("/changes", { ...bench("setOn"), after });
    expect([refused.status, refused.body]).toMatchObject([
      410,
      { errors: [{ extensions: { code: "CURSOR_OTHER_DATABASE" } }] },
    ]);
  });

  it("answers nobody without the secret", async () => {
    for (const path of ["/changes", "/rows", "/ranges"])
      for (const headers of [{}, { "x-gateway-secret": `${secret}!` }] as Record<string, string>[])
        expect((await owner.post(path, bench("setOn"), headers)).status).toBe(401);
  });
});
