import { eventually } from "@youth-graph/testing";
import pino from "pino";
import { TestService } from "../../test/test-service";
import { tiny } from "../../test/tiny-subgraph";
import { HeldBack } from "./held-back";

jest.setTimeout(30_000);

let owner: TestService;
beforeAll(async () => (owner = await TestService.of(tiny)), 60_000);
afterAll(() => owner.close());

it("a transaction that holds copies back for long is logged once, and another one again", async () => {
  const lines: Record<string, unknown>[] = [];
  // Other tests have transactions of which nobody knows the database, such as one that makes another.
  const ours = (line: Record<string, unknown>): boolean => /^(one|other)$/.test(String(line["application"]));
  const log = pino(
    {},
    { write: (text: string) => void lines.push(...[JSON.parse(text) as (typeof lines)[0]].filter(ours)) },
  );
  let looks = 0;
  const counted = { query: (sql: string) => owner.pool.query(sql).finally(() => (looks += 1)) };
  const stop = new HeldBack(counted as never, 20).watch(log);
  const holding = await owner.pool.connect();
  const pids: unknown[] = [];
  for (const application of ["one", "other"]) {
    await holding.query(
      `BEGIN; SET LOCAL application_name = '${application}'; CREATE TEMP TABLE something ()`,
    );
    pids.push((await holding.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows[0]?.pid);
    // What ends after it is what it holds back.
    await owner.sql("SELECT pg_current_xact_id()");
    await eventually(async () => expect(lines).toHaveLength(pids.length));
    const before = looks;
    await eventually(async () => expect(looks).toBeGreaterThan(before + 2));
    await holding.query("ROLLBACK");
    await eventually(async () =>
      expect(await new HeldBack(owner.pool, 0).look()).not.toContainEqual(
        expect.objectContaining({ pid: pids.at(-1) }),
      ),
    );
  }
  stop();
  holding.release();
  expect(lines.map(({ level, application, pid }) => ({ level, application, pid }))).toEqual([
    { level: 40, application: "one", pid: pids[0] },
    { level: 40, application: "other", pid: pids[1] },
  ]);
});
