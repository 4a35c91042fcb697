import fc from "fast-check";
import { Turns, type TurnsOptions } from "./turns";

const turnsOf = (options: Partial<TurnsOptions>): Turns =>
  new Turns({ most: 1, perRequest: 1, patience: 5_000, ...options });
const never = new AbortController().signal;
/** What other work that has been told to go on does before this does. */
const settled = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/** Work that tells when it has begun, and that goes on when told. */
class Bench {
  readonly begun: string[] = [];
  readonly #open = new Map<string, () => void>();

  readonly work = (name: string) => (): Promise<void> => {
    this.begun.push(name);
    return new Promise(resolve => this.#open.set(name, resolve));
  };

  get running(): string[] {
    return [...this.#open.keys()];
  }

  async end(name: string): Promise<void> {
    this.#open.get(name)?.();
    this.#open.delete(name);
    await settled();
  }
}

describe("turns", () => {
  it("go round among callers, and among the requests of one", async () => {
    const turns = turnsOf({});
    const bench = new Bench();
    const requests = { a: turns.of("A", never), b: turns.of("A", never), c: turns.of("B", never) };
    const all = (["a1", "a2", "a3", "b1", "b2", "c1", "c2"] as const).map(name =>
      requests[name.charAt(0) as "a"](bench.work(name)),
    );
    await settled();
    for (let n = 0; n < all.length; n += 1) await bench.end(bench.begun.at(-1) ?? "");
    await Promise.all(all);
    expect(bench.begun).toEqual(["a1", "a2", "c1", "b1", "c2", "a3", "b2"]);
  });

  it("are had by one request as often as it may at once, half of that until some of its work has ended", async () => {
    const turns = turnsOf({ most: 8, perRequest: 4 });
    const bench = new Bench();
    const [many, one] = [turns.of("A", never), turns.of("A", never)];
    const all = ["1", "2", "3", "4", "5", "6"].map(name => many(bench.work(name)));
    all.push(one(bench.work("other")));
    await settled();
    expect(bench.running).toEqual(["1", "2", "other"]);
    await bench.end("2");
    expect(bench.running).toEqual(["1", "other", "3", "4", "5"]);
    for (const name of ["1", "other", "3", "4", "5", "6"]) await bench.end(name);
    await Promise.all(all);
  });

  it("that are the last quarter of all go to requests that have none", async () => {
    const turns = turnsOf({ most: 4, perRequest: 4 });
    const bench = new Bench();
    const requests = ["a", "b", "c"].map(name => [turns.of("A", never), name] as const);
    const all = requests.flatMap(([inTurn, name]) => [1, 2].map(n => inTurn(bench.work(`${name}${n}`))));
    await settled();
    expect(bench.running).toEqual(["a1", "a2", "b1", "c1"]);
    while (bench.running.length > 0) await bench.end(bench.running[0] ?? "");
    await Promise.all(all);
  });

  it("of long requests are half of all, so that a short one finds one", async () => {
    const turns = turnsOf({ most: 4, perRequest: 4, longAfter: 0 });
    const bench = new Bench();
    const [one, other, short] = [turns.of("A", never), turns.of("A", never), turns.of("A", never)];
    const first = [one(bench.work("one")), other(bench.work("other"))];
    await settled();
    await bench.end("one");
    await bench.end("other");
    await Promise.all(first);
    const long = ["one 1", "one 2", "one 3"].map(name => one(bench.work(name)));
    long.push(...["other 1", "other 2"].map(name => other(bench.work(name))));
    await settled();
    expect(bench.running).toHaveLength(2);
    const late = short(bench.work("short"));
    await settled();
    expect(bench.running).toContain("short");
    await bench.end("short");
    while (bench.running.length > 0) await bench.end(bench.running[0] ?? "");
    await Promise.all([late, ...long]);
  });

  it("do not come any more to a request that nobody waits for", async () => {
    const turns = turnsOf({});
    const bench = new Bench();
    const gone = new AbortController();
    const running = turns.of("A", never)(bench.work("running"));
    const waiting = turns.of("A", gone.signal);
    const refused = expect(waiting(bench.work("waiting"))).rejects.toThrow("nobody");
    gone.abort(new Error("nobody"));
    await refused;
    await expect(waiting(bench.work("late"))).rejects.toThrow("nobody");
    await bench.end("running");
    await running;
    await settled();
    expect(bench.begun).toEqual(["running"]);
  });

  it("are waited for as long as patience lasts", async () => {
    const turns = turnsOf({ patience: 20 });
    const bench = new Bench();
    const running = turns.of("A", never)(bench.work("running"));
    await expect(turns.of("B", never)(bench.work("waiting"))).rejects.toMatchObject({
      extensions: { code: "DATABASE_BUSY" },
    });
    await bench.end("running");
    await running;
    expect(bench.begun).toEqual(["running"]);
  });

  it("are never more than they may be, and none is lost, whatever fails or goes", async () => {
    const piece = fc.record({ request: fc.nat(4), fails: fc.boolean(), ticks: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        fc.option(fc.nat(4), { nil: undefined }),
        async (pieces, most, perRequest, goes) => {
          const turns = turnsOf({ most, perRequest });
          const gone = Array.from({ length: 5 }, () => new AbortController());
          const requests = gone.map(({ signal }, n) => turns.of(`caller ${n % 2}`, signal));
          const running = gone.map(() => 0);
          const order: number[][] = gone.map(() => []);
          const work = pieces.map(({ request, fails, ticks }, n) =>
            requests[request]?.(async () => {
              order[request]?.push(n);
              running[request] = (running[request] ?? 0) + 1;
              expect(Math.max(...running)).toBeLessThanOrEqual(perRequest);
              expect(running.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(most);
              for (let tick = 0; tick < ticks; tick += 1) await settled();
              running[request] = (running[request] ?? 0) - 1;
              if (fails) throw new Error("failed");
            }),
          );
          if (goes !== undefined) gone[goes]?.abort(new Error("gone"));
          const ends = await Promise.allSettled(work);
          for (const [n, { request, fails }] of pieces.entries()) {
            const { reason } = ends[n] as { reason?: Error };
            const wanted = order[request]?.includes(n) ? (fails ? "failed" : undefined) : "gone";
            expect(reason?.message).toBe(wanted);
            if (wanted === "gone") expect(request).toBe(goes);
          }
          for (const begun of order) expect(begun).toEqual([...begun].sort((one, other) => one - other));
        },
      ),
      { numRuns: 100 },
    );
  });
});
