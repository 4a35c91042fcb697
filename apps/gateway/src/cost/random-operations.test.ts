import fc from "fast-check";
import {
  executeSync,
  getNamedType,
  getNullableType,
  getOperationAST,
  type GraphQLFieldResolver,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { pricedGraph } from "../../test/priced-graph";
import { operations, variables } from "../../test/random-operations";
import { priceOperation } from "./price-operation";

const { schema } = pricedGraph;
const rules = specifiedRules.filter(rule => rule !== NoUnusedVariablesRule);

type Filter = {
  id?: { eq?: string | null; in?: string[] };
  superior?: Filter;
  and?: Filter[];
};
type Arguments = { first?: number; last?: number; ids?: string[]; where?: Filter };
type Resolver = GraphQLFieldResolver<{ size?: number } | undefined, { random: () => number }, Arguments>;

/** How long the plain lists of the graph are at most, as its services would keep to it. */
const limits: Record<string, number> = { terms: 4, reach: 2, kinds: 3, found: 2, unsized: 1 };

/** How many rows a filter lets be at most: all of its conditions together, and one of them an id. */
const rowsOf = ({ id, superior, and = [] }: Filter = {}): number =>
  Math.min(
    idsOf(id),
    idsOf(superior?.id),
    ...andsOf(superior).map(({ id: each }) => idsOf(each)),
    ...and.map(rowsOf),
  );
const andsOf = (filter: Filter | undefined): Filter[] =>
  (filter?.and ?? []).flatMap(each => [each, ...andsOf(each)]);
const idsOf = (id: Filter["id"]): number =>
  Math.min(typeof id?.eq === "string" ? 1 : Infinity, id?.in?.length ?? Infinity);

/** The fields that state the size of lists in what they give. */
const sizing = ["branches", "subordinates", "branchAggregates"];

/** Answers with anything that the schema allows: nulls, and lists of any length up to their limit. */
const resolve: Resolver = (parent, { first, last, ids, where }, { random }, { fieldName, returnType }) => {
  if (!isNonNullType(returnType) && random() < 0.2) return null;
  const type = getNamedType(returnType);
  const value = (): unknown => {
    if (isLeafType(type)) return type.name === "Kind" ? "A" : 1;
    if (isAbstractType(type)) return { __typename: random() < 0.5 ? "Branch" : "Term" };
    return sizing.includes(fieldName) ? { size: Math.min(first ?? last ?? 20, rowsOf(where ?? {})) } : {};
  };
  if (!isListType(getNullableType(returnType))) return value();
  const limit = limits[fieldName] ?? parent?.size ?? ids?.length ?? first ?? 1;
  return Array.from({ length: Math.floor(random() * (limit + 1)) }, value);
};

function cost(query: string, variableValues: Record<string, unknown>, random: () => number) {
  const document = parse(query);
  expect(validate(schema, document, rules)).toEqual([]);
  const { data, errors } = executeSync({
    schema,
    document,
    variableValues,
    contextValue: { random },
    fieldResolver: resolve as GraphQLFieldResolver<unknown, unknown>,
  });
  expect(errors).toBeUndefined();
  const priced = priceOperation(pricedGraph, document, getOperationAST(document)!, variableValues)!;
  return { estimated: priced.estimated, actual: priced.actual(data) };
}

it("no answer to any operation costs more than its estimate", () => {
  const stream = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }));
  fc.assert(
    fc.property(operations, variables, stream, (query, values, numbers) => {
      const { estimated, actual } = cost(query, values, () => numbers.next().value as number);
      expect(actual).toBeLessThanOrEqual(estimated);
    }),
    { numRuns: 100 },
  );
});

it("an answer that holds all it may costs just what was estimated", () => {
  // What an interface answers with is chosen by its service, not the dearest by intent.
  const ofKnownTypes = operations.filter(query => !query.includes("... on "));
  fc.assert(
    fc.property(ofKnownTypes, variables, (query, values) => {
      const { estimated, actual } = cost(query, values, () => 0.999);
      expect(actual).toBe(estimated);
    }),
    { numRuns: 100 },
  );
});
