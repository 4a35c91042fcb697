import fc from "fast-check";
import { decodeFeedCursor, encodeFeedCursor, isBefore } from "./feed-cursor";

const numbers = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });
const cursors = fc.record({ service: fc.constantFrom("venues", "programs"), xid: numbers, id: numbers });

describe("a cursor of changes", () => {
  it("is read back as it was written, whatever its numbers", () => {
    fc.assert(
      fc.property(cursors, cursor => expect(decodeFeedCursor(encodeFeedCursor(cursor))).toEqual(cursor)),
    );
  });

  it("comes before another by its transaction first, then by its number", () => {
    const [xid, id] = [5n, 5n];
    const at = (x: bigint, i: bigint) => ({ service: "venues", xid: x, id: i });
    expect(isBefore(at(4n, 9n), at(xid, id))).toBe(true);
    expect(isBefore(at(5n, 4n), at(xid, id))).toBe(true);
    expect(isBefore(at(5n, 5n), at(xid, id))).toBe(false);
    expect(isBefore(at(6n, 0n), at(xid, id))).toBe(false);
  });

  it.each([
    [],
    [1, "venues", "1"],
    [2, "venues", "1", "1"],
    [1, 1, "1", "1"],
    [1, "venues", "-1", "1"],
    [1, "venues", "1", "x"],
    null,
  ])("is refused when it holds %j", held => {
    const forged = Buffer.from(JSON.stringify(held)).toString("base64url");
    expect(() => decodeFeedCursor(forged)).toThrow(
      expect.objectContaining({ extensions: { code: "CURSOR_INVALID" } }),
    );
  });
});
