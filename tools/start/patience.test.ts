import { Patience } from "./patience";

describe("what ends of itself", () => {
  test("is started again after longer and longer, and in the end no more", () => {
    const patience = new Patience();
    const waits = [1, 2, 3, 4, 5].map(() => patience.next());
    expect(waits).toEqual([200, 1_000, 5_000, 15_000, undefined]);
  });

  test("begins anew once it was well for a minute, not for less", () => {
    let now = 0;
    const patience = new Patience(() => now);
    patience.next();
    patience.ready();
    now += 59_000;
    expect(patience.next()).toBe(1_000);
    patience.ready();
    now += 60_000;
    expect(patience.next()).toBe(200);
  });

  test("is never given up for a full disk, which somebody will empty", () => {
    const patience = new Patience();
    const waits = [1, 2, 3, 4, 5, 6].map(() => patience.next({ pass: true }));
    expect(waits).toEqual([200, 1_000, 5_000, 15_000, 15_000, 15_000]);
  });
});
