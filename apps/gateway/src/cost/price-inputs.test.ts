import { getOperationAST, parse, validate } from "graphql";
import { pricedGraph } from "../../test/priced-graph";
import { priceOperation, type PricedOperation } from "./price-operation";

function price(query: string, variables: Record<string, unknown> = {}): PricedOperation {
  const document = parse(query);
  expect(validate(pricedGraph.schema, document)).toEqual([]);
  return priceOperation(pricedGraph, document, getOperationAST(document)!, variables)!;
}

const x = '{ name: { contains: "x" } }';
it.each([
  ["one id, is one row", '{ id: { eq: "a" } }', 1 + 1 + 1],
  ["some ids, is as many", '{ id: { in: ["a", "b", "c"] } }', 1 + 1 + 3],
  ["one id for the list, is one row", '{ id: { in: "a" } }', 1 + 1 + 1],
  ["no id, is no row", "{ id: { in: [] } }", 1 + 1],
  ["an id in and, is one row", `{ and: [${x}, { id: { eq: "a" } }] }`, 1 + 6 + 1],
  ["an id deep in and, is one row", '{ and: [{ and: [{ id: { eq: "a" } }] }] }', 1 + 1 + 1],
  ["ids twice, is the fewer", '{ id: { in: ["a", "b"] }, and: { id: { in: ["a"] } } }', 1 + 2 + 1],
  ["a unique row's id, is one row", '{ superior: { id: { eq: "a" } } }', 1 + (2 + 3) + 1],
  ["an id in or, is a page", '{ or: [{ id: { eq: "a" } }] }', 1 + 1 + 20],
  ["an id in not, is a page", '{ not: { id: { eq: "a" } } }', 1 + 1 + 20],
  [
    "an id of rows that are many, is a page",
    '{ subordinates: { some: { id: { eq: "a" } } } }',
    1 + (10 + 3) + 20,
  ],
  ["no id at all, is a page", "{ id: { eq: null } }", 1 + 20],
])("a list by %s", (_what, where, expected) => {
  expect(price(`{ branches(where: ${where}) { nodes { id } } }`).estimated).toBe(expected);
  const query = "query ($where: BranchFilter) { branches(where: $where) { nodes { id } } }";
  const variable = JSON.parse(where.replace(/(\w+):/g, '"$1":')) as object;
  expect(price(query, { where: variable }).estimated).toBe(expected);
});

it("a list by more ids than first, is what first says", () => {
  const ids = JSON.stringify("abcdefgh".split(""));
  expect(price(`{ branches(where: { id: { in: ${ids} } }, first: 2) { nodes { id } } }`).estimated).toBe(4);
});

it.each([
  ["a condition on the row", `where: ${x}`, 5],
  ["a condition on a related row", `where: { superior: ${x} }`, 2 + 3 * 5],
  ["one on rows of rows", `where: { subordinates: { some: { superior: ${x} } } }`, 10 + 3 * (2 + 3 * 5)],
  ["conditions side by side", `where: { or: [${x}, { superior: ${x} }] }`, 5 + 2 + 3 * 5],
  ["an order by a count", "orderBy: [{ subordinates: { count: DESC } }]", 50],
  ["orders", "orderBy: [{ name: ASC }, { superior: { subordinates: { count: ASC } } }]", 2 + 3 * 50],
])("%s weighs more the more rows are walked through", (_what, argument, expected) =>
  expect(price(`{ branches(${argument}, first: 0) { nodes { id } } }`).estimated).toBe(1 + expected),
);

it.each([
  ["of groups, once for all of them", `nodes { few: filtered(where: ${x}) { count } }`, 10 + 50 * 2 + 5],
  ["of all rows, once", `filtered(where: ${x}) { count }`, 10 + 1 + 5],
  [
    "within one another, each once",
    `nodes { filtered(where: ${x}) { filtered(where: ${x}) { count } } }`,
    10 + 50 * 3 + 5 + 5,
  ],
  [
    "of all rows and of groups, twice",
    `filtered(where: ${x}) { count } nodes { filtered(where: ${x}) { count } }`,
    10 + 1 + 5 + 50 * 2 + 5,
  ],
])("a condition on numbers %s", (_what, selection, expected) => {
  const priced = price(`{ branchAggregates(first: 50) { ${selection} } }`);
  expect(priced.estimated).toBe(expected);
  const [dear] = priced.dearest();
  expect(dear?.cost).toBeLessThanOrEqual(expected);
});

it.each([
  [
    "walks within walks",
    `where: ${"{ superior: ".repeat(11)}{}${" }".repeat(11)}`,
    `where${".superior".repeat(11)} walks to related rows through more than 10 others. Begin at a row that is nearer to them.`,
  ],
  [
    "walks",
    `where: { or: [${"{ superior: {} } ".repeat(41)}] }`,
    "where.or[40].superior is one walk to related rows too many; 40 may stand in one input. Put what is asked of the same rows into one walk, or ask several times.",
  ],
  [
    "order entries",
    `orderBy: [${"{ name: ASC } ".repeat(11)}]`,
    "orderBy has 11 entries; 10 are allowed. Keep the first: they decide.",
  ],
])("too many %s is refused", (_what, argument, message) =>
  expect(() => price(`{ branches(${argument}) { nodes { id } } }`)).toThrow(
    expect.objectContaining({
      message,
      extensions: expect.objectContaining({ code: "INPUT_TOO_COMPLEX" }),
    }),
  ),
);

it("variables of 100000 levels is refused before they are read, whatever takes them", () => {
  const deep = JSON.parse(`${'{"not":'.repeat(100_000)}{}${"}".repeat(100_000)}`) as object;
  const query = "query ($where: BranchFilter) { branches(where: $where) { nodes { id } } }";
  for (const variables of [{ where: deep }, { other: [deep] }])
    expect(() => price(query, variables)).toThrow(/^variables\..* is nested more than 60 levels deep/);
});
