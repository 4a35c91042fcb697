import { TestService } from "../../test/two-services";
import { tiny } from "../../test/tiny-subgraph";

let owner: TestService;
beforeAll(async () => {
  owner = await TestService.of(tiny, {}, true);
  await owner.start();
}, 60_000);
afterAll(() => owner.close());

describe("the feed", () => {
  it("gives all rows in pages, as text", async () => {
    const first = await owner.get("/rows?columns=Bench.inscription,Bench.division&limit=1");
    expect(first.body).toMatchObject({ more: true, rows: [{ inscription: expect.any(String) }] });
    const [{ id } = { id: "" }] = first.body["rows"] as { id: string }[];
    const second = await owner.get(`/rows?columns=Bench.inscription,Bench.division&limit=1&after=${id}`);
    expect(second.body).toEqual({
      more: false,
      rows: [
        {
          id: "00000000-0000-4000-8000-000000000003",
          inscription: null,
          division_id: "00000000-0000-4000-8000-000000000001",
        },
      ],
    });
  });

  it("gives no change without a cursor, then each changed row once and in pages", async () => {
    const columns = "columns=Bench.setOn";
    const start = await owner.get(`/changes?${columns}`);
    expect(start.body).toMatchObject({ changes: [], more: false });
    for (const day of ["2021-05-24", "2021-05-25"]) await owner.sql("UPDATE bench SET set_on = $1", [day]);
    const { body } = await owner.get(`/changes?${columns}&after=${String(start.body["next"])}`);
    expect(body["changes"]).toHaveLength(2);
    expect(body).toMatchObject({
      more: false,
      changes: [{ row: { set_on: "2021-05-25" } }, { type: "Bench" }],
    });
    const page = await owner.get(`/changes?${columns}&limit=3&after=${String(start.body["next"])}`);
    expect(page.body).toMatchObject({ more: true });
    const rest = await owner.get(`/changes?${columns}&limit=3&after=${String(page.body["next"])}`);
    expect(rest.body).toMatchObject({ more: false, changes: [{ type: "Bench" }] });
  });

  it.each([
    ["/changes", "BAD_USER_INPUT"],
    ["/changes?columns=Bench.nothing", "BAD_USER_INPUT"],
    ["/changes?columns=Bench.note", "BAD_USER_INPUT"],
    ["/changes?columns=Division.name", "BAD_USER_INPUT"],
    ["/changes?columns=Bench.setOn&after=nonsense", "CURSOR_INVALID"],
    ["/changes?columns=Bench.setOn&limit=0", "BAD_USER_INPUT"],
    ["/rows?columns=Bench.setOn&limit=5001", "BAD_USER_INPUT"],
    ["/rows?columns=Bench.setOn&after=1", "BAD_USER_INPUT"],
  ])("answers %s with %s", async (path, code) => {
    const { status, body } = await owner.get(path);
    expect([status, body]).toMatchObject([400, { errors: [{ extensions: { code } }] }]);
  });

  it("answers nobody without the secret", async () => {
    for (const path of ["/changes?columns=Bench.setOn", "/rows?columns=Bench.setOn"])
      expect((await fetch(owner.url + path)).status).toBe(401);
  });
});
