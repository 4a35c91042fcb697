import { getOperationAST, type GraphQLObjectType, parse, validate } from "graphql";
import { pricedGraph } from "../../test/priced-graph";
import { priceOperation, type PricedOperation } from "./price-operation";
import { maxCost } from "./priced-field";

function price(query: string, variables: Record<string, unknown> = {}): PricedOperation {
  const document = parse(query);
  expect(validate(pricedGraph.schema, document)).toEqual([]);
  return unvalidated(query, variables);
}

function unvalidated(query: string, variables: Record<string, unknown> = {}): PricedOperation {
  const document = parse(query);
  const priced = priceOperation(pricedGraph, document, getOperationAST(document)!, variables);
  if (!priced) throw new Error("The variables do not fit.");
  return priced;
}

describe("the estimate of", () => {
  it.each([
    ["an object is 1", '{ branch(id: "b") { id name } }', 1],
    ["objects in an object adds up", '{ branch(id: "b") { superior { superior { name } } } }', 3],
    ["an unfilled page is 20 rows", "{ branches { nodes { name } } }", 1 + 20],
    ["a page is what first says", "{ branches(first: 7) { nodes { name } } }", 1 + 7],
    ["a page is what last says", "{ branches(last: 7) { nodes { name } } }", 1 + 7],
    ["first: 0 is the connection alone", "{ branches(first: 0) { nodes { name superior { name } } } }", 1],
    ["first: null is a page", "{ branches(first: null) { nodes { name } } }", 1 + 20],
    ["a negative first is no discount", "{ branches(first: -9) { nodes { name } } }", 1],
    ["an oversized first is as given", "{ branches(first: 100000) { nodes { name } } }", 1 + 100_000],
    ["both first and last is the greater", "{ branches(first: 2, last: 9) { nodes { name } } }", 1 + 9],
    ["edges is cursors", "{ branches(first: 7) { edges { cursor } } }", 1 + 7],
    [
      "edges is rows of the dearest type and edges",
      "{ branches(first: 7) { edges { node { ... on Branch { superior { name } } } } } }",
      1 + 7 * (1 + 3),
    ],
    [
      "edges is what is asked of the rows",
      "{ branches(first: 7) { edges { node { ... on Branch { terms { id } } } } } }",
      1 + 7 * (1 + 1 + 4 * 3),
    ],
    ["nodes beside edges is both", "{ branches(first: 7) { nodes { id } edges { cursor } } }", 1 + 14],
    ["a total is its weight", "{ branches(first: 0) { totalCount } }", 1 + 5],
    [
      "nested pages multiply",
      "{ branches(first: 10) { nodes { subordinates(first: 5) { totalCount nodes { superior { id } } } } } }",
      1 + 10 * (1 + (1 + 5 + 5 * 2)),
    ],
    ["numbers about all rows are their weight", "{ branchAggregates { count } }", 10],
    ["groups are a page", "{ branchAggregates { count nodes { count } } }", 10 + 20],
    [
      "groups are what first says",
      "{ branchAggregates(first: 3) { totalCount nodes { count } } }",
      10 + 5 + 3,
    ],
    ["a size by the schema's default", "{ top { name } }", 3],
    ["a size over the schema's default", "{ top(first: 5) { name } }", 5],
    [
      "a plain list is as long as assumed, of its type's weight",
      '{ branch(id: "b") { terms { id } } }',
      1 + 4 * 3,
    ],
    ["a weighed list is of its own weight", '{ branch(id: "b") { reach { value } } }', 1 + 2 * 6],
    ["a weighed scalar is its weight", '{ branch(id: "b") { reach { share } } }', 1 + 2 * (6 + 7)],
    [
      "a list of weighed enum values is all of them",
      '{ branch(id: "b") { reach { kinds } } }',
      1 + 2 * (6 + 3 * 2),
    ],
    ["a list of which nothing is known is 1", "{ unsized { superior { id } } }", 2],
    ["an alias is a field of its own", "{ a: top { id } b: top { id } }", 6],
    [
      "a repeated field is one",
      "{ top { id } top { name superior { id } } ... { top { superior { name } } } }",
      6,
    ],
    ["a mutation is 10 more", "mutation { touch { id } }", 10 + 1],
    ["introspection is nothing", "{ __typename __schema { types { fields { name } } } }", 0],
  ])("%s", (_what, query, expected) => expect(price(query).estimated).toBe(expected));

  const counted = "query ($n: Int = 6) { branches(first: $n) { nodes { id } } }";
  const chosen =
    "query ($yes: Boolean!) { top { terms @include(if: $yes) { id } superior @skip(if: $yes) { id } ... on Branch @include(if: $yes) { reach { value } } } }";
  it.each([
    ["a variable", counted, { n: 4 }, 1 + 4],
    ["a variable's default", counted, {}, 1 + 6],
    ["a variable that is null", counted, { n: null }, 1 + 20],
    ["a variable left out, as the argument left out", "query ($n: Int) { top(first: $n) { id } }", {}, 3],
    ["what is included", chosen, { yes: true }, 3 * (1 + 4 * 3 + 2 * 6)],
    ["what is not skipped", chosen, { yes: false }, 3 * 2],
    [
      "ids in a variable",
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
      { ids: ["a", "b", "c"] },
      3 * 3,
    ],
  ])("follows %s", (_what, query, variables, expected) =>
    expect(price(query, variables).estimated).toBe(expected),
  );

  it.each([
    ["an interface, is the dearest type", '{ node(id: "a") { id } }', 3],
    ["no ids, is nothing", "{ nodes(ids: []) { id } }", 0],
    ["two ids, is of two", '{ nodes(ids: ["a", "b"]) { ... on Branch { id } } }', 2 * 3],
    [
      "fragments on several types, is of the dearest, not of all",
      '{ node(id: "a") { id ...B ... on Term { branch { id } } } } fragment B on Branch { reach { value } superior { id } }',
      1 + 2 * 6 + 1,
    ],
    [
      "fragments in fragments, is of what they come to",
      '{ node(id: "a") { ... on Node { ... on Term { branch { ...B } } } } } fragment B on Branch { terms { id } }',
      3 + 1 + 4 * 3,
    ],
  ])("of %s", (_what, query, expected) => expect(price(query).estimated).toBe(expected));

  it.each([
    ["a weighed argument", "{ found(near: 1) { id } }", 4 + 2],
    ["a weighed argument that is null", "{ found(near: null) { id } }", 2],
    [
      "weighed input fields at any depth",
      '{ found(filter: { text: "", not: { any: [{ text: "" }, {}] } }) { id } }',
      20 + 2,
    ],
  ])("counts %s once", (_what, query, expected) => expect(price(query).estimated).toBe(expected));

  it("13 levels of 2147483647 rows stays a number", () => {
    const levels = "superior { subordinates(first: 2147483647) { nodes { ".repeat(13);
    expect(price(`{ top { ${levels} id ${"} } }".repeat(13)} } }`).estimated).toBe(maxCost);
  });

  /** The estimate, for which the type of most fields was looked at hardly more often than an operation may have fields. */
  const soon = (query: string): number => {
    const looks = jest.spyOn(pricedGraph.schema.getType("Branch") as GraphQLObjectType, "getFields");
    const { estimated } = unvalidated(query);
    const count = looks.mock.calls.length;
    looks.mockRestore();
    expect(count).toBeLessThan(21_000);
    return estimated;
  };

  it("fragments in fragments, 20 to the 14th fields, is found soon", () => {
    const fragments = Array.from({ length: 14 }, (_, level) => {
      const fields = Array.from({ length: 20 }, (_unused, n) => `a${n}: superior { ...F${level + 1} }`);
      return `fragment F${level} on Branch { ${fields.join(" ")} }`;
    });
    expect(soon(`{ top { ...F0 } } ${fragments.join(" ")} fragment F14 on Branch { id }`)).toBe(maxCost);
  });

  it("fragments that combine in ever other ways is given up soon, as more than any ceiling", () => {
    // By field, each level adds one of two chains to the fragments that meet, or both, or none: 4 to the level sets of them.
    const levels = Array.from({ length: 10 }, (_, level) => {
      const spread = (...names: string[]) => names.map(name => `...L${level + 1}${name}`).join(" ");
      const chains = Array.from({ length: level + 1 }, (_unused, n) =>
        ["x", "y"].map(chain => {
          const go = spread(`${chain}${n + 1}`);
          const on = "abcd".split("").map(field => `${field}: superior { id ${go} }`);
          return `fragment L${level}${chain}${n} on Branch { ${on.join(" ")} }`;
        }),
      );
      const starts = `fragment L${level}s on Branch { a: superior { ${spread("s")} } b: superior { ${spread("s", "x0")} } c: superior { ${spread("s", "y0")} } d: superior { ${spread("s", "x0", "y0")} } }`;
      return [...chains.flat(), starts].join("\n");
    });
    expect(soon(`{ top { ...L0s } } ${levels.join("\n")} fragment L10s on Branch { id }`)).toBe(maxCost);
  });

  it("variables that do not fit is none: the operation will be refused", () => {
    const document = parse("query ($n: Int!) { branches(first: $n) { nodes { id } } }");
    expect(priceOperation(pricedGraph, document, getOperationAST(document)!, { n: "many" })).toBeUndefined();
  });
});

describe("the actual cost of", () => {
  const rows = (count: number, row: object) => Array.from({ length: count }, () => row);
  it.each([
    ["no data", "{ top { id } }", null, 0],
    ["a null", '{ branch(id: "b") { id } }', { branch: null }, 0],
    ["a short page", "{ branches { nodes { id } } }", { branches: { nodes: rows(2, { id: "" }) } }, 1 + 2],
    ["a list with a hole", '{ nodes(ids: ["a", "b"]) { id } }', { nodes: [null, { id: "" }] }, 3],
    ["a list longer than thought", "{ unsized { id } }", { unsized: rows(9, { id: "" }) }, 9],
    [
      "weighed scalars",
      '{ branch(id: "b") { reach { share kinds } } }',
      { branch: { reach: [{ share: 1, kinds: ["A"] }] } },
      1 + 6 + 7 + 2,
    ],
    ["a weighed argument", "{ found(near: 1) { id } }", { found: [] }, 4],
    ["a mutation", "mutation { touch { id } }", { touch: null }, 10],
  ])("%s is of what was answered", (_what, query, data, expected) =>
    expect(price(query).actual(data)).toBe(expected),
  );

  it("a value of one of several types is that type's, by the names it was answered under", () => {
    const priced = price('{ node(id: "a") { id ... on Branch { superior { id } } ... on Term { number } } }');
    expect(priced.actual({ node: { id: "", superior: { id: "" } } })).toBe(2);
    expect(priced.actual({ node: { id: "", number: 1 } })).toBe(3);
  });
});
