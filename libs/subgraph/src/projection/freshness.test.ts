import { TestService } from "../../test/test-service";
import { walks } from "../../test/walks-subgraph";
import { Copies } from "./copies";

const hour = 3_600_000;

let service: TestService;
beforeAll(async () => {
  service = await TestService.of(walks);
  await service.sql(
    "INSERT INTO projection (type, source, asked, cursor, as_of, complete_at, rebuilding) VALUES ('Bench', 'tiny', '', '', now(), now(), FALSE)",
  );
}, 60_000);
afterAll(async () => {
  jest.restoreAllMocks();
  await service.close();
});

/** Milliseconds on this process's own clock. */
let passed = 0;
beforeEach(() => {
  passed = 0;
  const started = performance.now();
  jest.spyOn(performance, "now").mockImplementation(() => started + passed);
});

const lagOf = async (copies: Copies): Promise<number> =>
  (await copies.beforeReading(new Set(["Bench"]), []))["Bench"]?.lagMs ?? -1;
/** The clock of the database is another by so much than when the copy was known to be complete. */
const completeAgo = (ms: number) =>
  service.sql("UPDATE projection SET complete_at = clock_timestamp() - $1 * interval '1 ms'", [ms]);

describe("the lag of a copy", () => {
  it("is the time since it was known to be complete, by the clock of its own database", async () => {
    const copies = new Copies(service.pool);
    // Whatever the owner's clock says: it is an hour before or after ours.
    for (const asOf of [hour, -hour]) {
      await service.sql("UPDATE projection SET as_of = now() + $1 * interval '1 ms'", [asOf]);
      await completeAgo(700);
      await copies.refresh();
      const lag = await lagOf(copies);
      expect(lag).toBeGreaterThanOrEqual(700);
      expect(lag).toBeLessThan(60_000);
    }
  });

  it("goes on while the database cannot be looked at, whatever this machine's calendar says", async () => {
    const copies = new Copies(service.pool);
    await completeAgo(0);
    await copies.refresh();
    const calendar = jest.spyOn(Date, "now").mockReturnValue(0);
    const before = await lagOf(copies);
    passed = 20_000;
    expect((await lagOf(copies)) - before).toBe(20_000);
    calendar.mockRestore();
  });

  it("is never small because a clock was put back or forward by an hour", async () => {
    for (const jump of [hour, -hour]) {
      await completeAgo(jump);
      const copies = new Copies(service.pool);
      await copies.refresh();
      expect(await lagOf(copies)).toBeGreaterThan(hour / 2);
    }
  });

  it("is not less than the time for which nothing newer was heard, when the clock that was put back comes by again", async () => {
    const copies = new Copies(service.pool);
    await service.sql("UPDATE projection SET complete_at = now() + interval '1 hour'");
    await copies.refresh();
    passed = hour;
    // An hour later, that clock says the time at which the copy was complete.
    const [{ at } = { at: new Date() }] = await service.sql<{ at: Date }>(
      "SELECT complete_at AS at FROM projection",
    );
    jest.spyOn(service.pool, "query").mockImplementationOnce((async () => ({
      rows: [
        {
          identity: "",
          type: "Bench",
          source: "tiny",
          cursor: "",
          asOf: at,
          completeAt: at,
          age: 0,
          setAside: 0,
          rebuilding: false,
        },
      ],
    })) as never);
    await copies.refresh();
    expect(await lagOf(copies)).toBeGreaterThanOrEqual(hour);
  });
});
