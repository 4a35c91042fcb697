import {
  buildSchema,
  getIntrospectionQuery,
  graphqlSync,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { introspectionSizes, wholeIntrospectionSize } from "./introspection-size";

const schema = buildSchema(`
  type Query { a(x: Int, y: [Int!]): A old: Int @deprecated }
  interface I { id: ID! }
  type A implements I { id: ID! b: B }
  type B implements I { id: ID! a: A }
  enum E { ONE TWO }
`);
const sizeOf = (query: string, variables?: Record<string, unknown>, bound = Infinity) => {
  const document = parse(query);
  return introspectionSizes(schema, bound)(
    document,
    document.definitions[0] as OperationDefinitionNode,
    variables,
  );
};

/** How many fields all objects of an answer have. */
function valuesIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce((sum: number, value) => sum + valuesIn(value), 0);
  if (typeof answer !== "object" || answer === null) return 0;
  return Object.values(answer).reduce((sum: number, value) => sum + 1 + valuesIn(value), 0);
}

describe("the size of an introspection", () => {
  it.each([
    "{ __schema { types { name fields(includeDeprecated: true) { name type { name fields(includeDeprecated: true) { name } } } } } }",
    '{ __type(name: "A") { ...T } a: __type(name: "Absent") { name } } fragment T on __Type { fields { name } ... { interfaces { possibleTypes { name } } } }',
    "{ a: __schema { types { name } } b: __schema { types { x: name y: name } } }",
    '{ graph: a { id } __type(name: "E") { enumValues { name } } }',
    getIntrospectionQuery({ inputValueDeprecation: true }),
  ])("is what its answer has: %s", query => {
    const { graph: _graph, ...roots } = graphqlSync({ schema, source: query }).data!;
    expect(sizeOf(query)).toBe(valuesIn(Object.values(roots)));
  });

  it("follows a name in a variable, and both ways of asking for nothing", () => {
    const query = "query ($n: String!) { __type(name: $n) { fields { name } } }";
    expect([sizeOf(query, { n: "A" }), sizeOf(query, { n: "Absent" }), sizeOf("{ a { id } }")]).toEqual([
      3, 0, 0,
    ]);
  });

  it("goes no further than the bound, however much is asked for", () => {
    const walk = "fields { type { ".repeat(200);
    const size = sizeOf(`{ __schema { types { ${walk} name ${"} }".repeat(200)} } } }`, {}, 1_000);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThan(3_000);
  });

  it("of the standard query is the whole", () => {
    expect(sizeOf(getIntrospectionQuery())).toBeLessThan(wholeIntrospectionSize(schema));
    expect(wholeIntrospectionSize(schema)).toBeLessThan(
      sizeOf(getIntrospectionQuery({ inputValueDeprecation: true })) * 1.25,
    );
  });
});
