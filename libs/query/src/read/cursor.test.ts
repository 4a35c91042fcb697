import fc from "fast-check";
import { decodeCursor, encodeCursor, type CursorPlace } from "./cursor";

const place: CursorPlace = { identity: "one database", signature: "Club|name:ASC|id:ASC" };
const values = ["张家", null, "1"];
const cursor = encodeCursor(place, values);

const codeOf = (text: string, at: CursorPlace = place, keys = values.length): unknown => {
  try {
    return decodeCursor(text, at, keys);
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

const textOf = (encoded: string): string => Buffer.from(encoded, "base64url").toString();
const encoded = (text: string): string => Buffer.from(text).toString("base64url");
const [seal, payload] = [textOf(cursor).slice(0, 12), textOf(cursor).slice(12)];
const forged = (change: (parts: unknown[]) => unknown): string =>
  encoded(`${seal}${JSON.stringify(change(JSON.parse(payload) as unknown[]))}`);

describe("a cursor", () => {
  it("gives back the values that it was made of", () => {
    const texts = fc.array(fc.option(fc.string({ unit: "binary" })), { maxLength: 4 });
    fc.assert(
      fc.property(texts, kept =>
        expect(decodeCursor(encodeCursor(place, kept), place, kept.length)).toEqual(kept),
      ),
    );
  });

  it("says nothing of the database that it is of, nor of the order", () => {
    expect(textOf(cursor)).not.toContain(place.identity);
    expect(textOf(cursor)).not.toContain(place.signature);
  });

  it.each<[string, CursorPlace, string]>([
    ["another order", { ...place, signature: "Club|name:DESC|id:ASC" }, "CURSOR_ORDER_MISMATCH"],
    ["another database", { ...place, identity: "another" }, "CURSOR_OTHER_DATABASE"],
    ["another database and order", { identity: "another", signature: "Club|id" }, "CURSOR_OTHER_DATABASE"],
  ])("is refused in a list of %s", (_, at, code) => expect(codeOf(cursor, at)).toBe(code));

  it.each<[string, string]>([
    ["a changed value", forged(parts => parts.map(each => (each === "1" ? "2" : each)))],
    ["a value that was a null", forged(parts => parts.map(each => each ?? ""))],
    ["a value that is no text", forged(([...parts]) => [...parts.slice(0, -1), { a: 1 }])],
    ["one value more", forged(parts => [...parts, "1"])],
    ["one value less", forged(parts => parts.slice(0, -1))],
    ["another version", forged(([version, ...parts]) => [Number(version) + 1, ...parts])],
    ["another order's print", forged(parts => parts.map((each, n) => (n === 2 ? "AAAAAAAA" : each)))],
    ["another seal", encoded(`AAAAAAAAAAAA${payload}`)],
    ["no seal", encoded(payload)],
    ["nothing but a seal", encoded(seal)],
    ["no list", encoded(`${seal}{}`)],
    ["no database", encoded(`${seal}[2]`)],
    ["no JSON", encoded(`${seal}[`)],
    ["no base64", "%"],
    ["nothing", ""],
  ])("with %s is none", (_, text) => expect(codeOf(text)).toBe("CURSOR_INVALID"));

  it("with any one character changed is refused", () => {
    const text = textOf(cursor);
    const change = fc.tuple(fc.nat({ max: text.length - 1 }), fc.string({ minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(change, ([at, character]) => {
        fc.pre(text[at] !== character);
        const changed = encoded(text.slice(0, at) + character + text.slice(at + 1));
        expect(codeOf(changed)).toMatch(/^CURSOR_/);
      }),
    );
  });

  it("with the values of another number of keys is none", () =>
    expect(codeOf(cursor, place, 2)).toBe("CURSOR_INVALID"));
});
