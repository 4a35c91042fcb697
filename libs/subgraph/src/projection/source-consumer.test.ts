import fc from "fast-check";
import { TestService } from "../../test/test-service";
import { walks } from "../../test/walks-subgraph";
import { catalogOf } from "../manifest";
import type { Changes } from "../outbox/changes";
import { encodeFeedCursor } from "../outbox/feed-cursor";
import type { RangeDigest } from "../outbox/range-digests";
import type { RowPage } from "../outbox/row-page";
import { Copies } from "./copies";
import { projectionsOf } from "./projections";
import { SourceConsumer } from "./source-consumer";

let service: TestService;
beforeAll(async () => {
  service = await TestService.of(walks);
}, 60_000);
afterAll(() => service.close());

const catalog = catalogOf(walks);
const at = (xid: number): string =>
  encodeFeedCursor({ service: "tiny", database: "here", xid: BigInt(xid), id: 0n });
const clockAt = (second: number): string => new Date(Date.UTC(2021, 0, 1) + second * 1_000).toISOString();

/** An owner without rows: transactions begin and end, and while one runs nothing behind its start is given. */
class FakeOwner {
  #second = 0;
  #head = 1;
  #running: number | null = null;
  /** The heads and the times of all answers. */
  readonly #told: { head: number; second: number }[] = [];

  /** The owner's clock is put forward, or back. */
  putClock(seconds: number): void {
    this.#second += seconds;
  }

  pass({ commits, runs }: { commits: number; runs: boolean }): void {
    this.#second += 1;
    this.#head += commits;
    this.#running = runs ? (this.#running ?? this.#head) : null;
  }

  /** As of when a copy that has all that is given now is complete. */
  get completeAsOf(): string {
    const given = this.#running ?? this.#head;
    return clockAt(Math.max(...this.#told.filter(({ head }) => head <= given).map(({ second }) => second)));
  }

  async changes(): Promise<Changes> {
    this.#told.push({ head: this.#head, second: this.#second });
    return {
      changes: [],
      next: at(this.#running ?? this.#head),
      head: at(this.#head),
      clock: clockAt(this.#second),
      more: false,
    };
  }

  async rows(): Promise<RowPage> {
    return { rows: [], more: false, head: at(this.#head), changing: [] };
  }

  async ranges(): Promise<RangeDigest[]> {
    return [];
  }
}

const replica = (client: FakeOwner): SourceConsumer =>
  new SourceConsumer({
    source: "tiny",
    catalog,
    client,
    projections: projectionsOf(catalog),
    pool: service.pool,
    copies: new Copies(service.pool),
    interval: 1,
    stopped: new AbortController().signal,
  });
const asOf = async (): Promise<string> => {
  const [state] = await service.sql<{ asOf: Date }>('SELECT min(as_of) AS "asOf" FROM projection');
  return state?.asOf.toISOString() ?? "";
};

describe("replicas that keep the same copies in turn", () => {
  it("never take back as of when they are complete, nor tell more than is true", async () => {
    const step = fc.record({ who: fc.nat(1), commits: fc.nat(3), runs: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async steps => {
        await service.sql("DELETE FROM projection");
        const owner = new FakeOwner();
        const replicas = [replica(owner), replica(owner)];
        let before = "";
        for (const { who, ...passing } of steps) {
          owner.pass(passing);
          await replicas[who]?.round();
          const now = await asOf();
          expect(now >= before).toBe(true);
          if (before !== "") expect(now <= owner.completeAsOf || now === before).toBe(true);
          before = now;
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("tell the owner's time as it is when its clock is put forward and back again, and their own lag all along", async () => {
    await service.sql("DELETE FROM projection");
    const owner = new FakeOwner();
    const [one, other] = [replica(owner), replica(owner)];
    const told: string[] = [];
    for (const [replicaThen, seconds] of [
      [one, 3_600],
      [other, 0],
      [one, -3_600],
    ] as const) {
      owner.putClock(seconds);
      owner.pass({ commits: 1, runs: false });
      await replicaThen.round();
      told.push(await asOf());
      expect(
        await service.sql(
          "SELECT FROM projection WHERE complete_at NOT BETWEEN now() - interval '1 minute' AND now()",
        ),
      ).toEqual([]);
    }
    expect(told).toEqual([clockAt(3_601), clockAt(3_602), clockAt(3)]);
  });

  it("leave the work to whichever holds the lock", async () => {
    await service.sql("DELETE FROM projection");
    const owner = new FakeOwner();
    const asked = jest.spyOn(owner, "changes");
    const holder = await service.pool.connect();
    await holder.query("SELECT pg_advisory_lock(hashtext('projection'), hashtext('tiny'))");
    await replica(owner).round();
    expect(asked).not.toHaveBeenCalled();
    await holder.query("SELECT pg_advisory_unlock(hashtext('projection'), hashtext('tiny'))");
    holder.release();
    await replica(owner).round();
    expect(asked).toHaveBeenCalled();
  });
});
