import { buildSchema, parse, validate, visit } from "graphql";
import { operationLimits } from "./operation-limits";

const breachOf = operationLimits({ tokens: 4_000, depth: 15, aliases: 100, fields: 500 });
const code = (query: string) => breachOf(query)?.extensions.code;
const times = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(" ");

describe("the limits of an operation", () => {
  it.each([
    ["4001 tokens", `{ ${times(3_999, n => `f${n}`)} }`, "QUERY_TOO_LARGE"],
    ["16 levels", `${"{ a ".repeat(16)} ${"}".repeat(16)}`, "QUERY_TOO_DEEP"],
    [
      "16 levels through fragments",
      `{ ...F } fragment F on Query ${"{ a ".repeat(16)} ${"}".repeat(16)}`,
      "QUERY_TOO_DEEP",
    ],
    ["101 aliases", `{ ${times(101, n => `x${n}: a`)} }`, "QUERY_TOO_MANY_ALIASES"],
    ["the same root field 102 times", `{ ${times(102, () => "a")} }`, "QUERY_TOO_MANY_ALIASES"],
    ["101 inline fragments with one field", `{ ${times(102, () => "...{ a }")} }`, "QUERY_TOO_MANY_ALIASES"],
    ["501 fields", `{ ${times(501, n => `f${n}`)} }`, "QUERY_TOO_MANY_FIELDS"],
    [
      "twelve fragments that each spread the next one twice",
      `{ ...F0 } ${times(12, n => `fragment F${n} on Query { a { ...F${n + 1} } b { ...F${n + 1} } }`)} fragment F12 on Query { a }`,
      "QUERY_TOO_MANY_FIELDS",
    ],
    [
      "five fragments that spread the next one for each of twenty types",
      `{ ...F0 } ${times(5, n => `fragment F${n} on Query { ${times(20, type => `... on T${type} { ...F${n + 1} }`)} }`)} fragment F5 on Query { a }`,
      "QUERY_TOO_MANY_FIELDS",
    ],
    [
      "501 fragments in one another about one field",
      `${"{ ... ".repeat(501)} { a } ${"}".repeat(501)}`,
      "QUERY_TOO_MANY_FIELDS",
    ],
  ])("refuse %s", (_what, query, expected) => expect(code(query)).toBe(expected));

  it.each([
    ["15 levels", `${"{ a ".repeat(15)} ${"}".repeat(15)}`],
    ["100 aliases", `{ ${times(100, n => `x${n}: a`)} }`],
    ["500 fields", `{ ${times(500, n => `f${n}`)} }`],
    ["a syntax error, which is told as one", "{ a"],
  ])("let pass %s", (_what, query) => expect(code(query)).toBeUndefined());

  it("name the limit", () => {
    expect(breachOf(`{ ${times(101, n => `x${n}: a`)} }`)).toMatchObject({
      message: "The operation has 101 aliases and repeated fields; 100 are allowed.",
      extensions: { limit: 100 },
    });
  });

  /** How often validation looks at the name of a field: its work, whatever the machine. */
  const looksOf = (query: string): number => {
    let looks = 0;
    const document = visit(parse(query), {
      Field: ({ name, ...field }) => ({
        ...field,
        get name() {
          looks += 1;
          return name;
        },
      }),
    });
    validate(schema, document);
    return looks;
  };
  const schema = buildSchema("type Query { a: Query b(n: Int): Int }");

  it("keep validation of anything that passes short", () => {
    const worst = [
      `{ ${times(100, n => `x: b(n: ${n})`)} }`,
      `{ ${times(250, n => `...F${n}`)} } ${times(250, n => `fragment F${n} on Query { b }`)}`,
      `{ ${times(99, () => "a { b }")} }`,
    ];
    for (const query of worst) {
      expect(code(query)).toBeUndefined();
      expect(looksOf(query)).toBeLessThan(200_000);
    }
  });
});
