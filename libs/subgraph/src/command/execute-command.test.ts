import { formatTypeId } from "@youth-graph/kernel";
import { benches, resetSteps, steps } from "../../test/bench-commands";
import { openSubgraph, type SubgraphUnderTest } from "../test/open-subgraph";
import { untilWaiting } from "../test/until-waiting";

const [uuid, other] = [
  "00000000-0000-4000-8000-000000000002",
  "00000000-0000-4000-8000-000000000003",
] as const;
const [bench, otherBench] = [formatTypeId("bench", uuid), formatTypeId("bench", other)];
const inscribe = `mutation($input: InscribeBenchInput!) { inscribeBench(input: $input) { bench { id inscription }
  userErrors { __typename code message path ... on ConflictError { current { id } } } } }`;
const fault = (state: string): string => `DO $$ BEGIN RAISE 'in the way' USING ERRCODE = '${state}'; END $$`;

interface Inscribed {
  inscribeBench: { bench: { inscription: string } | null; userErrors: { code: string }[] } | null;
}

describe("a command", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(benches);
    await subgraph.sql("ALTER TABLE bench ADD CONSTRAINT bench_inscription_key UNIQUE (inscription)");
  }, 120_000);
  afterAll(() => subgraph.close());
  beforeEach(async () => {
    resetSteps();
    await subgraph.sql("TRUNCATE audit_entry, domain_event, command_receipt, outbox");
    await subgraph.sql("UPDATE bench SET inscription = id::text");
    await subgraph.sql("DELETE FROM outbox");
  });

  const caller = { id: "mason", scopes: ["benches:inscribe", "benches:set-up"] };
  const send = (inscription: string, head = {}, benchId = bench) =>
    subgraph.execute<Inscribed>(inscribe, { input: { benchId, inscription } }, { caller, ...head });
  const written = async () => {
    const tables = ["audit_entry", "domain_event", "command_receipt", "outbox"];
    const counts = tables.map(table => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
    return Object.values(
      (await subgraph.sql<Record<string, number>>(`SELECT ${counts.join(", ")}`))[0] ?? {},
    );
  };
  const nothing = [0, 0, 0, 0];

  it("writes its row, who did it, what it means, and that it was answered", async () => {
    const { data, errors, statements } = await send("one", { idempotencyKey: "k", requestId: "r-1" });
    expect([errors, data]).toEqual([
      [],
      { inscribeBench: { bench: { id: bench, inscription: "one" }, userErrors: [] } },
    ]);
    expect(await written()).toEqual([1, 1, 1, 1]);
    const [audit] = await subgraph.sql(
      "SELECT caller, command, subject, event, detail, request_id FROM audit_entry",
    );
    expect(audit).toEqual({
      caller: "mason",
      command: "inscribeBench",
      subject: bench,
      event: "BenchInscribed",
      detail: { inscription: "one" },
      request_id: "r-1",
    });
    const [event] = await subgraph.sql(
      "SELECT name, subject, detail, domain_event.xid = outbox.xid AS together FROM domain_event, outbox",
    );
    expect(event).toEqual({
      name: "BenchInscribed",
      subject: bench,
      detail: { inscription: "one" },
      together: true,
    });
    const verbs = statements.map(sql => sql.trim().split(/\s/)[0]);
    expect(verbs.join(" ")).toMatch(/^START SELECT .*UPDATE INSERT INSERT INSERT COMMIT SELECT$/);
  });

  it.each([
    ["nobody", { id: "anonymous", scopes: [] }],
    ["one who may do something else", { id: "gardener", scopes: ["benches:paint", "benches"] }],
  ])("is not for %s", async (_, stranger) => {
    const { data, errors, statements } = await send("one", { caller: stranger });
    expect([data.inscribeBench, errors.map(({ code }) => code), statements]).toEqual([
      null,
      ["FORBIDDEN"],
      [],
    ]);
  });

  it("leaves nothing of what it wrote when it fails", async () => {
    steps.in = () => Promise.reject(new Error("no such luck"));
    const { data, errors } = await send("one", { idempotencyKey: "k" });
    expect([data.inscribeBench, errors.map(({ code }) => code)]).toEqual([null, ["INTERNAL_SERVER_ERROR"]]);
    expect(await written()).toEqual(nothing);
    resetSteps();
    expect((await send("one", { idempotencyKey: "k" })).data.inscribeBench?.bench?.inscription).toBe("one");
  });

  it("leaves nothing when the note of it cannot be stored", async () => {
    await subgraph.sql("ALTER TABLE audit_entry ADD CONSTRAINT full_up CHECK (FALSE) NOT VALID");
    const { errors } = await send("one");
    await subgraph.sql("ALTER TABLE audit_entry DROP CONSTRAINT full_up");
    expect(errors.map(({ code }) => code)).toEqual(["INTERNAL_SERVER_ERROR"]);
    expect(await written()).toEqual(nothing);
  });

  it("tells what another row is in the way of, which the rules see", async () => {
    await send("one", {}, otherBench);
    const { data } = await send("one", { idempotencyKey: "k" });
    expect(data.inscribeBench).toEqual({
      bench: null,
      userErrors: [
        {
          __typename: "ConflictError",
          code: "INSCRIPTION_TAKEN",
          message: "Another bench says so.",
          path: ["inscription"],
          current: { id: otherBench },
        },
      ],
    });
    expect(steps.ran).toBe(1);
    expect(await written()).toEqual([1, 1, 0, 1]);
  });

  it("is decided anew when it lost a race to a constraint", async () => {
    steps.in = () => untilWaiting(subgraph, 1);
    const answers = await Promise.all([send("same"), send("same", {}, otherBench)]);
    const [won, lost] = answers
      .map(({ data }) => data.inscribeBench)
      .sort(payload => (payload?.bench ? -1 : 1));
    expect(won?.bench?.inscription).toBe("same");
    expect(lost).toMatchObject({
      bench: null,
      userErrors: [{ current: { id: expect.stringMatching(/^bench_/) } }],
    });
    expect(steps).toMatchObject({ loaded: 3, ran: 2 });
    expect(await written()).toEqual([1, 1, 0, 1]);
  });

  it("is told of a constraint that its rules do not see", async () => {
    await send("hidden", {}, otherBench);
    const { data } = await send("hidden");
    expect(data.inscribeBench).toMatchObject({
      bench: null,
      userErrors: [{ __typename: "ConflictError", code: "INSCRIPTION_TAKEN", current: null }],
    });
  });

  it.each(["40001", "40P01"])("is attempted again after a failure of %s that passes", async state => {
    steps.in = async ({ manager }) => {
      if (steps.ran < 4) await manager.query(fault(state));
    };
    const { data } = await send("again");
    expect([data.inscribeBench?.bench?.inscription, steps.ran]).toEqual(["again", 4]);
    expect(await written()).toEqual([1, 1, 0, 1]);
  });

  it("is attempted again when it is a read of its own that fails so", async () => {
    steps.in = async transaction => {
      if (steps.ran < 3) await transaction.query(() => fault("40P01"));
    };
    const { data } = await send("again");
    expect([data.inscribeBench?.bench?.inscription, steps.ran]).toEqual(["again", 3]);
  });

  it("says that there is no room left, and has written nothing", async () => {
    steps.in = async ({ manager }) => void (await manager.query(fault("53100")));
    const { errors } = await send("too much");
    expect([errors.map(({ code }) => code), steps.ran]).toEqual([["DATABASE_FULL"], 1]);
    expect(await written()).toEqual(nothing);
  });

  it("gives up when that does not pass", async () => {
    steps.in = async ({ manager }) => void (await manager.query(fault("40001")));
    const { errors } = await send("again");
    expect([errors.map(({ code }) => code), steps.ran]).toEqual([["DATABASE_BUSY"], 5]);
    expect(await written()).toEqual(nothing);
  });

  it("gets past those who lock its rows in another order", async () => {
    const rows = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000004"];
    let arrived = 0;
    let meet = (): void => undefined;
    const met = new Promise<void>(resolve => (meet = resolve));
    steps.in = async ({ manager }) => {
      arrived += 1;
      if (arrived === 2) rows.reverse();
      const [first, second] = rows;
      const lock = "SELECT FROM division WHERE id = $1 FOR UPDATE";
      if ((await manager.query<unknown[]>(lock, [first])).length === 0)
        throw new Error(`no division ${first}`);
      if (arrived === 2) meet();
      await met;
      await manager.query(lock, [second]);
    };
    const answers = await Promise.all([send("left"), send("right", {}, otherBench)]);
    expect(answers.map(({ data }) => data.inscribeBench?.bench?.inscription)).toEqual(["left", "right"]);
    // Each once, and the one that PostgreSQL chose to stop once more.
    expect(steps.ran).toBe(3);
  });

  it("fails by itself: what else the request asks for is done", async () => {
    const { data, errors } = await subgraph.execute<Record<string, unknown>>(
      `mutation { good: inscribeBench(input: { benchId: "${bench}", inscription: "good" }) { bench { inscription } }
         bad: inscribeBench(input: { benchId: "${bench}", inscription: "" }) { bench { inscription } } }`,
      {},
      { caller },
    );
    expect(data).toEqual({ good: { bench: { inscription: "good" } }, bad: null });
    expect(errors).toMatchObject([{ code: "BAD_USER_INPUT", path: ["bad"] }]);
  });
});
