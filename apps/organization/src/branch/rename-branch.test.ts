import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { builders } from "../../test/builders";
import { Division } from "../division/division";
import { organization } from "../subgraph";
import { Branch } from "./branch";

const mutation = `mutation($input: RenameBranchInput!) { renameBranch(input: $input) {
  branch { id name shortName division { name } }
  userErrors { __typename code message path ... on ConflictError { current { id ... on Branch { name } } } }
} }`;

interface Renamed {
  renameBranch: {
    branch: { id: string; name: string; shortName: string | null; division: { name: string } } | null;
    userErrors: {
      __typename: string;
      code: string;
      path: string[];
      current?: { id: string; name: string };
    }[];
  } | null;
}

describe("renameBranch", () => {
  let subgraph: SubgraphUnderTest;
  let rows: { uuid: string; id: string; name: string }[];
  beforeAll(async () => {
    subgraph = await openSubgraph(organization);
    const found = await subgraph.sql<{ uuid: string; name: string }>(
      "SELECT id AS uuid, name FROM branch WHERE kind = 'BRANCH' ORDER BY id",
    );
    rows = found.map(row => ({ ...row, id: formatTypeId("branch", row.uuid) }));
  }, 120_000);
  afterAll(() => subgraph.close());

  const editor = { id: "editor", scopes: ["branches:rename"] };
  const rename = (input: object, caller = editor) =>
    subgraph.execute<Renamed>(mutation, { input }, { caller });
  const row = (n: number) => rows[n] ?? fail("the world has fewer branches");
  const fail = (why: string): never => {
    throw new Error(why);
  };
  const written = async (uuid: string) => {
    const [found] = await subgraph.sql(
      `SELECT (SELECT count(*)::int FROM outbox WHERE entity_id = $1) AS outbox,
         (SELECT count(*)::int FROM audit_entry WHERE subject = $2) AS audit,
         (SELECT count(*)::int FROM domain_event WHERE subject = $2) AS events`,
      [uuid, formatTypeId("branch", uuid)],
    );
    return found;
  };

  it("writes the name, its pinyin, and one note each for readers, auditors and other services", async () => {
    const { id, uuid, name } = row(0);
    const answer = await rename({ branchId: id, name: "　沂蒙青年团支部 " });
    expect(answer.errors).toEqual([]);
    expect(answer.data.renameBranch).toMatchObject({
      branch: { id, name: "沂蒙青年团支部" },
      userErrors: [],
    });
    expect(answer.data.renameBranch?.branch?.division.name).toEqual(expect.any(String));
    const [stored] = await subgraph.sql(
      "SELECT name, name_pinyin AS pinyin, pinyin_of(name) AS expected FROM branch WHERE id = $1",
      [uuid],
    );
    expect(stored).toMatchObject({ name: "沂蒙青年团支部", pinyin: stored?.["expected"] });
    expect(stored?.["pinyin"]).toContain("yimengqingniantuanzhibu");
    expect(await written(uuid)).toEqual({ outbox: 1, audit: 1, events: 1 });
    const [event] = await subgraph.sql("SELECT name, detail FROM domain_event WHERE subject = $1", [id]);
    expect(event).toMatchObject({
      name: "BranchRenamed",
      detail: { name: "沂蒙青年团支部", formerName: name },
    });
    const [audit] = await subgraph.sql(
      "SELECT caller, command, request_id FROM audit_entry WHERE subject = $1",
      [id],
    );
    expect(audit).toEqual({ caller: "editor", command: "renameBranch", request_id: "test" });
  });

  it("leaves the short name unless it is given, and removes it by null", async () => {
    const { id } = row(1);
    const one = await rename({ branchId: id, name: "改名一", shortName: "一" });
    const two = await rename({ branchId: id, name: "改名二" });
    const three = await rename({ branchId: id, name: "改名三", shortName: null });
    expect([one, two, three].map(({ data }) => data.renameBranch?.branch?.shortName)).toEqual([
      "一",
      "一",
      null,
    ]);
  });

  it.each([
    ["nothing", "   ", "BAD_USER_INPUT"],
    ["101 characters", "团".repeat(101), "BAD_USER_INPUT"],
    ["a control character", "团\u0007支部", "BAD_USER_INPUT"],
    ["two lines", "团\n支部", "BAD_USER_INPUT"],
    ["NUL", "团\u0000支部", "BAD_USER_INPUT"],
  ])("refuses a name of %s", async (_, name, code) => {
    const { id, uuid } = row(2);
    const { data, errors } = await rename({ branchId: id, name });
    expect(data.renameBranch).toBeNull();
    expect(errors).toMatchObject([{ code, extensions: { path: ["name"] } }]);
    expect(await written(uuid)).toEqual({ outbox: 0, audit: 0, events: 0 });
  });

  it("takes a name of 100 characters, each of two UTF-16 units", async () => {
    const { data } = await rename({ branchId: row(3).id, name: "𠮷".repeat(100) });
    expect(data.renameBranch?.branch?.name).toHaveLength(200);
  });

  it.each([
    ["nonsense", "ID_INVALID"],
    [formatTypeId("division", "0190b4d2-0000-7000-8000-000000000001"), "ID_WRONG_TYPE"],
  ])("refuses %s as the id of an organization", async (branchId, code) => {
    const { errors } = await rename({ branchId, name: "新名" });
    expect(errors).toMatchObject([{ code, extensions: { path: ["branchId"] } }]);
  });

  it("tells of an organization that is not there, and of the name that it has", async () => {
    const { id, name, uuid } = row(4);
    const missing = await rename({
      branchId: formatTypeId("branch", "0190b4d2-0000-7000-8000-000000000001"),
      name,
    });
    const same = await rename({ branchId: id, name: ` ${name}` });
    expect([missing, same].map(({ data }) => data.renameBranch)).toMatchObject([
      {
        branch: null,
        userErrors: [{ __typename: "NotFoundError", code: "ROW_NOT_FOUND", path: ["branchId"] }],
      },
      {
        branch: null,
        userErrors: [{ __typename: "RuleError", code: "BRANCH_NAME_UNCHANGED", path: ["name"] }],
      },
    ]);
    expect(await written(uuid)).toEqual({ outbox: 0, audit: 0, events: 0 });
  });

  it("shows which organization of the division has the name", async () => {
    const build = builders(subgraph);
    const { division, ...mine } = await build(Branch);
    const other = await build(Branch, { division, status: "ACTIVE" });
    const dissolved = await build(Branch, { division, status: "DISSOLVED" });
    const { data } = await rename({ branchId: mine.id, name: other.name });
    expect(data.renameBranch).toMatchObject({
      branch: null,
      userErrors: [
        {
          __typename: "ConflictError",
          code: "BRANCH_NAME_TAKEN",
          current: { id: other.id, name: other.name },
        },
      ],
    });
    const again = await rename({ branchId: mine.id, name: dissolved.name });
    expect(again.data.renameBranch).toMatchObject({ branch: { name: dissolved.name }, userErrors: [] });
  });

  it("gives one of several organizations the name when all ask for it at once", async () => {
    const build = builders(subgraph);
    const division = await build(Division);
    const racers = await Promise.all(Array.from({ length: 10 }, () => build(Branch, { division })));
    const answers = await Promise.all(
      racers.map(({ id }) => rename({ branchId: id, name: "先到先得团支部" })),
    );
    const payloads = answers.map(({ data }) => data.renameBranch);
    const winners = payloads.filter(payload => payload?.branch != null);
    expect(winners).toHaveLength(1);
    expect(payloads.flatMap(payload => payload?.userErrors ?? [])).toEqual(
      Array.from({ length: 9 }, () =>
        expect.objectContaining({
          __typename: "ConflictError",
          code: "BRANCH_NAME_TAKEN",
          current: { id: winners[0]?.branch?.id, name: "先到先得团支部" },
        }),
      ),
    );
  });

  it.each([
    ["anonymous", { id: "anonymous", scopes: [] }],
    ["a caller with another scope", { id: "clerk", scopes: ["branches:dissolve"] }],
  ])("is forbidden to %s", async (_, caller) => {
    const { data, errors } = await rename({ branchId: row(7).id, name: "不许" }, caller);
    expect([data.renameBranch, errors.map(({ code }) => code)]).toEqual([null, ["FORBIDDEN"]]);
    expect(await written(row(7).uuid)).toEqual({ outbox: 0, audit: 0, events: 0 });
  });

  it("is open to whoever may do all", async () => {
    const { data } = await rename({ branchId: row(8).id, name: "可以" }, { id: "root", scopes: ["*"] });
    expect(data.renameBranch?.branch?.name).toBe("可以");
  });
});
