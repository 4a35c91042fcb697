import { getIntrospectionQuery, parse } from "graphql";
import { operationSize } from "./operation-size";

const sizeOf = (query: string) => operationSize(parse(query));

describe("the size of an operation", () => {
  it.each([
    ["{ a }", 1, 0, 1],
    ["{ a { b { c } } }", 3, 0, 3],
    ["{ x: a y: a }", 1, 2, 2],
    ["{ a a a }", 1, 2, 3],
    ["{ a { b } c { b } }", 2, 0, 4],
    ["{ ... on Query { a { b } } }", 2, 0, 3],
    ["{ ...{ a } ...{ a } ...{ a } }", 1, 2, 6],
    ["{ n { ... on Branch { id } ... on Home { id } } }", 2, 0, 5],
    ["{ a { ...F } ...G } fragment F on A { b { x: c } } fragment G on Query { y: d }", 3, 2, 6],
    ["{ ...F ...F } fragment F on Query { x: a }", 1, 2, 4],
    ["{ a } query B { a { x: b } }", 2, 1, 2],
    ["{ ...Absent }", 0, 0, 1],
  ])("%s is %i deep with %i aliases and %i fields and fragments", (query, depth, aliases, fields) => {
    expect(sizeOf(query)).toEqual({ depth, aliases, fields });
  });

  it("ends on a cycle of fragments", () => {
    const size = sizeOf("{ ...A } fragment A on Query { a { ...B } } fragment B on Query { b { ...A } }");
    expect(size).toEqual({ depth: 2, aliases: 0, fields: 5 });
  });

  it("counts 2^200 aliases and more fields of nested fragments without going through them one by one", () => {
    const fragments = Array.from(
      { length: 200 },
      (_, n) => `fragment F${n} on Query { a { ...F${n + 1} } b { ...F${n + 1} } }`,
    );
    const size = sizeOf(`{ ...F0 } ${fragments.join(" ")} fragment F200 on Query { x: c }`);
    expect(size).toMatchObject({ depth: 201, aliases: 2 ** 200 });
    // Two fields and two spreads in each, and what these bring.
    expect(size.fields).toBeCloseTo(1 + 4 * (2 ** 200 - 1) + 2 ** 200, -55);
  });

  it("of what GraphiQL asks at the start is within the default limits", () => {
    const { depth, aliases, fields } = sizeOf(
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true }),
    );
    expect(depth).toBeLessThanOrEqual(15);
    expect(aliases).toBe(0);
    expect(fields).toBeLessThanOrEqual(300);
  });
});
