import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { InputType } from "type-graphql";
import { BenchFace } from "../../test/garden-faces";
import { inputId, inputInt, inputText } from "./input-fields";
import { digestOf, readInput } from "./read-input";

@InputType()
class Part {
  @inputText("X.", { min: 2, max: 4 }) mark!: string;
}

@InputType()
class Given {
  @inputId(() => BenchFace, "X.") benchId!: string;
  @inputId(() => BenchFace, "X.") others!: string[];
  @inputText("X.", { max: 3, nullable: true }) name?: string | null;
  @inputInt("X.", { min: 1, max: 9 }) seats!: number;
  parts!: Part[];
  free!: string;
  at!: Date;
}

const uuid = "0190b4d2-0000-7000-8000-000000000001";
const id = formatTypeId("bench", uuid);
const given = (parts: Partial<Given>): Given => Object.assign(new Given(), parts);
const part = (mark: string): Part => Object.assign(new Part(), { mark });

describe("readInput", () => {
  it("gives UUIDs for ids, text without space around it in composed characters, and leaves the rest", () => {
    const at = new Date();
    const read = readInput(
      given({ benchId: id, others: [id], name: "　e\u0301 ", parts: [part(" ab")], free: " x ", at }),
    );
    expect(read).toEqual({
      benchId: uuid,
      others: [uuid],
      name: "é",
      parts: [{ mark: "ab" }],
      free: " x ",
      at,
    });
    expect(read).toBeInstanceOf(Given);
  });

  it("tells null from what was not given", () => {
    expect(Object.keys(readInput(given({ name: null })))).toEqual(["name"]);
    expect(readInput(given({}))).toEqual({});
  });

  it.each<[Partial<Given>, string, string[]]>([
    [{ benchId: "nonsense" }, "ID_INVALID", ["benchId"]],
    [{ others: [id, formatTypeId("walk", uuid)] }, "ID_WRONG_TYPE", ["others", "1"]],
    [{ name: "" }, "BAD_USER_INPUT", ["name"]],
    [{ name: "　" }, "BAD_USER_INPUT", ["name"]],
    [{ name: "一二三四" }, "BAD_USER_INPUT", ["name"]],
    [{ name: "a\u200bb" }, "BAD_USER_INPUT", ["name"]],
    [{ name: "a\u2028b" }, "BAD_USER_INPUT", ["name"]],
    [{ seats: 0 }, "BAD_USER_INPUT", ["seats"]],
    [{ seats: 10 }, "BAD_USER_INPUT", ["seats"]],
    [{ parts: [part("ab"), part("a")] }, "BAD_USER_INPUT", ["parts", "1", "mark"]],
    [{ free: "a\u0000b" }, "BAD_USER_INPUT", ["free"]],
    [{ free: "a\ud800" }, "BAD_USER_INPUT", ["free"]],
  ])("refuses %j with %s", (parts, code, path) => {
    expect(() => readInput(given(parts))).toThrow(expect.objectContaining({ extensions: { code, path } }));
  });

  it("counts characters, not the units that a machine keeps them in", () => {
    expect(readInput(given({ name: "𠮷𠮷𠮷" }))).toEqual({ name: "𠮷𠮷𠮷" });
  });
});

describe("digestOf", () => {
  it("is the same whatever the order of fields, and another for any other value", () => {
    const at = new Date(0);
    expect(digestOf({ a: 1, b: { c: [1, 2], at } })).toBe(digestOf({ b: { at, c: [1, 2] }, a: 1 }));
    const others = [{ a: 1 }, { a: "1" }, { a: null }, {}, { a: [1] }, { a: at }, { a: new Date(1) }];
    expect(new Set(others.map(digestOf)).size).toBe(others.length);
  });
});
