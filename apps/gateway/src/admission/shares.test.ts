import { setImmediate as tick } from "node:timers/promises";
import { type Release, Shares } from "./shares";

/** Lets callers wait for shares, and notes in which order they get them. */
function waiting(shares: Shares) {
  const granted: string[] = [];
  const releases: Release[] = [];
  return {
    granted,
    wait: (name: string, options = {}) => {
      const turn = shares.wait(name[0]!, options).then(release => {
        granted.push(name);
        releases.push(release);
      });
      // Whether it is refused is looked at later.
      turn.catch(() => undefined);
      return turn;
    },
    /** Gives back what was granted first, and lets whoever follows note it. */
    release: async () => {
      releases.shift()!();
      await tick();
    },
  };
}

describe("shares", () => {
  it("go to the callers in turn, however many wait of one", async () => {
    const { granted, wait, release } = waiting(new Shares({ all: 1, each: 1 }));
    for (const name of ["a1", "a2", "a3", "a4", "b1", "b2", "c1"]) void wait(name);
    for (let n = 0; n < 6; n += 1) await tick().then(release);
    expect(granted).toEqual(["a1", "b1", "c1", "a2", "b2", "a3", "a4"]);
  });

  it("of one caller end where its own are, and leave the rest to others", async () => {
    const { granted, wait } = waiting(new Shares({ all: 4, each: 2 }));
    for (const name of ["a1", "a2", "a3", "b1"]) void wait(name);
    await tick();
    expect(granted).toEqual(["a1", "a2", "b1"]);
  });

  it("are weighed; what is large is not passed for ever by what is small", async () => {
    const shares = new Shares({ all: 4, each: 3 });
    const { granted, wait, release } = waiting(shares);
    void wait("a1", { weight: 2 });
    void wait("b1", { weight: 100 });
    void wait("c1");
    await tick();
    expect([granted, shares.used, shares.waiting]).toEqual([["a1"], 2, 2]);
    await release();
    expect([granted, shares.used]).toEqual([["a1", "b1", "c1"], 4]);
  });

  it("that are given back twice are given back once", () => {
    const shares = new Shares({ all: 2, each: 2 });
    const release = shares.take("a")!;
    shares.take("a");
    release();
    release();
    expect(shares.used).toBe(1);
  });

  it("are taken at once or not at all by who will not wait", () => {
    const shares = new Shares({ all: 3, each: 2 });
    expect(shares.take("a", 3)).toBeUndefined();
    expect(shares.take("a", 2)).toBeDefined();
    expect(shares.take("a")).toBeUndefined();
    expect(shares.take("b", 2)).toBeUndefined();
    expect(shares.take("b")).toBeDefined();
  });

  it("when too many wait are refused to the newest of who has most waiting", async () => {
    const { granted, wait, release } = waiting(new Shares({ all: 1, each: 1, waiting: 3 }));
    const turns = ["a1", "a2", "a3", "a4", "b1"].map(name => wait(name, { patience: 60_000 }));
    await expect(turns[3]).rejects.toMatchObject({
      extensions: { code: "OVERLOADED", retryAfter: expect.any(Number), http: { status: 503 } },
    });
    for (let n = 0; n < 3; n += 1) await release();
    expect(granted).toEqual(["a1", "b1", "a2", "a3"]);
  });

  it("are not waited for longer than patience lasts, nor by who has gone", async () => {
    const shares = new Shares({ all: 1, each: 1 });
    const { granted, wait, release } = waiting(shares);
    const gone = new AbortController();
    void wait("a1");
    const turns = [wait("a2", { patience: 1 }), wait("a3", { signal: gone.signal }), wait("b1")];
    await expect(turns[0]).rejects.toMatchObject({ extensions: { code: "OVERLOADED" } });
    gone.abort();
    await expect(turns[1]).rejects.toThrow("aborted");
    await expect(wait("a4", { signal: gone.signal })).rejects.toThrow("aborted");
    await release();
    expect([granted, shares.waiting]).toEqual([["a1", "b1"], 0]);
  });
});
