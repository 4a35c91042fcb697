import { getIntrospectionQuery, parse } from "graphql";
import { operationSize } from "./operation-size";

const sizeOf = (query: string) => operationSize(parse(query));

describe("the size of an operation", () => {
  it.each([
    ["{ a }", 1, 0],
    ["{ a { b { c } } }", 3, 0],
    ["{ x: a y: a }", 1, 2],
    ["{ a a a }", 1, 2],
    ["{ a { b } c { b } }", 2, 0],
    ["{ ... on Query { a { b } } }", 2, 0],
    ["{ ...{ a } ...{ a } ...{ a } }", 1, 2],
    ["{ n { ... on Branch { id } ... on Home { id } } }", 2, 0],
    ["{ a { ...F } ...G } fragment F on A { b { x: c } } fragment G on Query { y: d }", 3, 2],
    ["{ ...F ...F } fragment F on Query { x: a }", 1, 2],
    ["{ a } query B { a { x: b } }", 2, 1],
    ["{ ...Absent }", 0, 0],
  ])("%s is %i deep with %i aliases", (query, depth, aliases) => {
    expect(sizeOf(query)).toEqual({ depth, aliases });
  });

  it("ends on a cycle of fragments", () => {
    const size = sizeOf("{ ...A } fragment A on Query { a { ...B } } fragment B on Query { b { ...A } }");
    expect(size).toEqual({ depth: 2, aliases: 0 });
  });

  it("counts 2^200 aliases of nested fragments without going through them one by one", () => {
    const fragments = Array.from(
      { length: 200 },
      (_, n) => `fragment F${n} on Query { a { ...F${n + 1} } b { ...F${n + 1} } }`,
    );
    const size = sizeOf(`{ ...F0 } ${fragments.join(" ")} fragment F200 on Query { x: c }`);
    expect(size).toEqual({ depth: 201, aliases: 2 ** 200 });
  });

  it("of what GraphiQL asks at the start is within the default limits", () => {
    const { depth, aliases } = sizeOf(
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true }),
    );
    expect(depth).toBeLessThanOrEqual(15);
    expect(aliases).toBe(0);
  });
});
