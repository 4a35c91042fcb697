import { encodeFeedCursor } from "../outbox/feed-cursor";
import { AsOf } from "./as-of";

const at = (xid: number): string =>
  encodeFeedCursor({ service: "tiny", database: "here", xid: BigInt(xid), id: 0n });
const answer = (next: number, head: number, clock: string, more = false) => ({
  changes: [],
  next: at(next),
  head: at(head),
  clock,
  more,
});

/** The owner's time as of which a copy is complete, whenever it asked. */
const after = (asOf: AsOf, answer: Parameters<AsOf["after"]>[0]): string | undefined =>
  asOf.after(answer, new Date())?.clock;

describe("the time as of which a copy is complete", () => {
  it("is the owner's clock while nothing runs beside the reading", () => {
    expect(after(new AsOf(), answer(7, 7, "12:00"))).toBe("12:00");
  });

  it("stands still while a transaction runs, and is the time whose changes are all in once it has ended", () => {
    const asOf = new AsOf();
    expect(after(asOf, answer(7, 9, "12:00"))).toBeUndefined();
    expect(after(asOf, answer(7, 20, "12:01"))).toBeUndefined();
    expect(after(asOf, answer(9, 30, "12:02"))).toBe("12:00");
    expect(after(asOf, answer(30, 30, "12:03"))).toBe("12:03");
  });

  it("is not the clock while more is waiting", () => {
    const asOf = new AsOf();
    expect(after(asOf, answer(5, 9, "12:00", true))).toBeUndefined();
    expect(after(asOf, answer(9, 9, "12:01"))).toBe("12:01");
  });
});
