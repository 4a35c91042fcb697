import fc from "fast-check";
import { getOperationAST, parse } from "graphql";
import { pricedGraph } from "../../test/priced-graph";
import { operations, variables } from "../../test/random-operations";
import { priceOperation } from "./price-operation";

function priced(query: string, values: Record<string, unknown> = {}) {
  const document = parse(query);
  return priceOperation(pricedGraph, document, getOperationAST(document)!, values)!;
}

describe("the dearest fields", () => {
  it("are told by their names in the answer, with what to change", () => {
    const query =
      "{ all: branches(first: 50) { rows: nodes { below: subordinates { nodes { id } totalCount } } } top { id } }";
    expect(priced(query).dearest()).toEqual([
      {
        path: "all.rows.below.nodes",
        cost: 1000,
        share: 0.74,
        hint: "Lower first of all (now 50), of all.rows.below (now 20), or ask for fewer levels.",
      },
      {
        path: "all.rows.below.totalCount",
        cost: 250,
        share: 0.18,
        hint: "Lower first of all (now 50), or ask for fewer levels.",
      },
      {
        path: "all.rows",
        cost: 50,
        share: 0.04,
        hint: "Lower first of all (now 50), or ask for fewer levels.",
      },
    ]);
  });

  it("count a condition to the list that has it", () => {
    const where = "{ subordinates: { some: { subordinates: { some: { superior: {} } } } } }";
    expect(priced(`{ branches(where: ${where}, first: 1) { nodes { id } } }`).dearest()).toEqual([
      {
        path: "branches",
        cost: 1 + 10 + 30 + 18,
        share: 0.98,
        hint: "Walk to fewer related rows in its where and orderBy, or through fewer of one another.",
      },
      { path: "branches.nodes", cost: 1, share: 0.02, hint: "Leave it out, or ask for it apart." },
    ]);
  });

  it("are of the dearest type", () => {
    const query = '{ node(id: "a") { ... on Branch { reach { value } } ... on Term { number } } }';
    expect(priced(query).dearest()[0]).toMatchObject({ path: "node.reach", cost: 12 });
  });

  it("are none where nothing costs", () => expect(priced("{ __typename }").dearest()).toEqual([]));

  it("are found soon among 20 to the 14th", () => {
    const fragments = Array.from({ length: 14 }, (_, level) => {
      const fields = Array.from({ length: 20 }, (_unused, n) => `a${n}: superior { ...F${level + 1} }`);
      return `fragment F${level} on Branch { ${fields.join(" ")} }`;
    });
    const query = `{ top { ...F0 } } ${fragments.join(" ")} fragment F14 on Branch { id }`;
    expect(priced(query).dearest()).toHaveLength(3);
  });

  it("of any operation are parts of it, the dearest first, and together no more than the whole", () => {
    fc.assert(
      fc.property(operations, variables, (query, values) => {
        const operation = priced(query, values);
        const costs = operation.dearest().map(({ cost }) => cost);
        expect(costs).toEqual([...costs].sort((one, other) => other - one));
        expect(costs.length > 0).toBe(operation.estimated > 0);
        expect(costs.length).toBeLessThanOrEqual(3);
        expect(costs.reduce((total, cost) => total + cost, 0)).toBeLessThanOrEqual(operation.estimated);
        for (const { path } of operation.dearest())
          for (const name of path.split(".")) expect(query).toContain(`${name}:`);
        // Fewer than three parts are all that there is.
        if (costs.length < 3)
          expect(costs.reduce((total, cost) => total + cost, 0)).toBe(operation.estimated);
      }),
      { numRuns: 200 },
    );
  });
});
