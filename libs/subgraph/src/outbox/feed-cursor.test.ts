import fc from "fast-check";
import { decodeFeedCursor, encodeFeedCursor, isBefore, refuseOtherDatabase } from "./feed-cursor";

const numbers = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });
const cursors = fc.record({
  service: fc.constantFrom("venues", "programs"),
  database: fc.string(),
  xid: numbers,
  id: numbers,
});
const at = (xid: bigint, id: bigint) => ({ service: "venues", database: "here", xid, id });

describe("a cursor of changes", () => {
  it("is read back as it was written, whatever its numbers", () => {
    fc.assert(
      fc.property(cursors, cursor => expect(decodeFeedCursor(encodeFeedCursor(cursor))).toEqual(cursor)),
    );
  });

  it("comes before another by its transaction first, then by its number", () => {
    expect(isBefore(at(4n, 9n), at(5n, 5n))).toBe(true);
    expect(isBefore(at(5n, 4n), at(5n, 5n))).toBe(true);
    expect(isBefore(at(5n, 5n), at(5n, 5n))).toBe(false);
    expect(isBefore(at(6n, 0n), at(5n, 5n))).toBe(false);
  });

  it("is followed in its own database and refused in any other", () => {
    expect(() => refuseOtherDatabase(at(1n, 1n), "here")).not.toThrow();
    expect(() => refuseOtherDatabase(at(1n, 1n), "there")).toThrow(
      expect.objectContaining({ extensions: { code: "CURSOR_OTHER_DATABASE" } }),
    );
  });

  it.each([
    [],
    [2, "venues", "here", "1"],
    [1, "venues", "1", "1"],
    [1, "venues", "here", "1", "1"],
    [3, "venues", "here", "1", "1"],
    [2, 1, "here", "1", "1"],
    [2, "venues", 1, "1", "1"],
    [2, "venues", "here", "-1", "1"],
    [2, "venues", "here", "1", "x"],
    [2, "venues", "here", "1", "1", "1"],
    null,
  ])("is refused when it holds %j", held => {
    const forged = Buffer.from(JSON.stringify(held)).toString("base64url");
    expect(() => decodeFeedCursor(forged)).toThrow(
      expect.objectContaining({ extensions: { code: "CURSOR_INVALID" } }),
    );
  });
});
