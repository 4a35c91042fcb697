import { formatTypeId } from "@youth-graph/kernel";
import { benches, resetSteps, steps } from "../../test/bench-commands";
import { openSubgraph, type SubgraphUnderTest } from "../test/open-subgraph";
import { pruneReceipts } from "./receipts";

const uuid = "00000000-0000-4000-8000-000000000002";
const bench = formatTypeId("bench", uuid);
const division = formatTypeId("division", "00000000-0000-4000-8000-000000000001");

describe("an idempotency key", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(benches);
  }, 120_000);
  afterAll(() => subgraph.close());
  beforeEach(async () => {
    resetSteps();
    await subgraph.sql("TRUNCATE audit_entry, domain_event, command_receipt");
  });

  const mason = { id: "mason", scopes: ["*"] };
  const setUp = async (seats: number | null, idempotencyKey: string | null, caller = mason) => {
    const { data, errors } = await subgraph.execute<{
      setUpBench: { bench: { id: string; seats: number } } | null;
    }>(
      "mutation($input: SetUpBenchInput!) { setUpBench(input: $input) { bench { id seats } } }",
      { input: { divisionId: division, seats, parts: [{ mark: "甲乙" }] } },
      { caller, idempotencyKey },
    );
    return { bench: data.setUpBench?.bench, codes: errors.map(({ code }) => code) };
  };
  const inscribe = async (inscription: string, idempotencyKey: string) => {
    const { data, errors } = await subgraph.execute<{
      inscribeBench: { bench: { id: string } | null } | null;
    }>(
      "mutation($input: InscribeBenchInput!) { inscribeBench(input: $input) { bench { id inscription } userErrors { code } } }",
      { input: { benchId: bench, inscription } },
      { caller: mason, idempotencyKey },
    );
    return { ...data.inscribeBench, codes: errors.map(({ code }) => code) };
  };
  const events = async () =>
    (await subgraph.sql<{ n: number }>("SELECT count(*)::int AS n FROM domain_event"))[0]?.n;

  it("answers what is sent again with the row that was written, and writes nothing twice", async () => {
    const answers = [await setUp(3, "a"), await setUp(3, "a"), await setUp(3, "a")];
    expect(new Set(answers.map(({ bench: row }) => row?.id)).size).toBe(1);
    expect(answers.every(({ bench: row, codes }) => row?.seats === 3 && codes.length === 0)).toBe(true);
    expect(await events()).toBe(1);
  });

  it("does so, too, when all arrive at the same instant", async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => setUp(4, "b")));
    expect(new Set(answers.map(({ bench: row }) => row?.id)).size).toBe(1);
    expect(await events()).toBe(1);
  });

  it("runs what comes without a key as often as it comes", async () => {
    const answers = [await setUp(5, null), await setUp(5, null)];
    expect(new Set(answers.map(({ bench: row }) => row?.id)).size).toBe(2);
  });

  it("shows the row as it is when the answer is given again", async () => {
    await inscribe("first", "c");
    await subgraph.sql("UPDATE bench SET inscription = 'later' WHERE id = $1", [uuid]);
    expect(await inscribe("first", "c")).toMatchObject({ bench: { inscription: "later" } });
    expect(steps.ran).toBe(1);
  });

  it("is refused with another input, and with another command", async () => {
    await setUp(6, "d");
    expect((await setUp(7, "d")).codes).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
    expect((await inscribe("six", "d")).codes).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
    expect(await events()).toBe(1);
  });

  it("is refused with another input that arrives at the same instant", async () => {
    const answers = await Promise.all([setUp(1, "e"), setUp(2, "e")]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
    expect(await events()).toBe(1);
  });

  it("is one caller's own", async () => {
    const [mine, yours] = [await setUp(8, "f"), await setUp(8, "f", { id: "carpenter", scopes: ["*"] })];
    expect(mine.bench?.id).not.toBe(yours.bench?.id);
  });

  it("tells nothing to one who may no longer run the command", async () => {
    await setUp(8, "g");
    expect(await setUp(8, "g", { id: "mason", scopes: [] })).toEqual({
      bench: undefined,
      codes: ["FORBIDDEN"],
    });
  });

  it("is free again when the input was not taken", async () => {
    const unknown = await subgraph.execute(
      `mutation { inscribeBench(input: { benchId: "${formatTypeId("bench", "0190b4d2-0000-7000-8000-000000000001")}", inscription: "x" }) {
         bench { id } userErrors { __typename code path } } }`,
      {},
      { caller: mason, idempotencyKey: "h" },
    );
    expect(unknown.data).toEqual({
      inscribeBench: {
        bench: null,
        userErrors: [{ __typename: "NotFoundError", code: "ROW_NOT_FOUND", path: ["benchId"] }],
      },
    });
    expect(await inscribe("mended", "h")).toMatchObject({ bench: { id: bench } });
  });

  it.each([
    ["", "no text"],
    [" ", "a space"],
    ["k".repeat(201), "201 characters"],
    ["键", "no ASCII"],
  ])("cannot be %p", async key => {
    expect((await setUp(1, key)).codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("is forgotten after thirty days", async () => {
    await setUp(9, "old");
    await setUp(9, "new");
    await subgraph.sql("UPDATE command_receipt SET at = now() - interval '31 days' WHERE key = 'old'");
    await pruneReceipts(subgraph.context().source);
    expect(await subgraph.sql("SELECT key FROM command_receipt")).toEqual([{ key: "new" }]);
  });
});
