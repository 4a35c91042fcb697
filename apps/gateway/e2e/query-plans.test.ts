import { readFileSync } from "node:fs";
import { join } from "node:path";
import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { prettyFormatQueryPlan, QueryPlanner } from "@apollo/query-planner";
import { parse } from "graphql";

const supergraph = Supergraph.build(readFileSync(join(__dirname, "../supergraph.graphql"), "utf8"));
const planner = new QueryPlanner(supergraph);
const plan = (query: string): string =>
  prettyFormatQueryPlan(planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), parse(query))));

/** Which services an operation asks, in which order: a change here is a change in what clients wait for. */
describe("the plan of", () => {
  it("one service's list asks that service once", () => {
    expect(plan("{ branches(first: 5) { nodes { name currentTerm { endsOn } } } }")).toMatchSnapshot();
  });

  it("the 3456 of a division asks its owner, then the three others side by side", () => {
    expect(
      plan(
        '{ division(code: "371302") { name forces { cadres { totalCount } } projects { totalCount } resources { totalCount } venueKinds { kind { name } count } youthHomes { totalCount } } }',
      ),
    ).toMatchSnapshot();
  });

  it("a community's project, its branch and secretary asks each service as late as it must", () => {
    expect(
      plan(
        "{ projects { nodes { name division { name branches(first: 1) { nodes { name secretary { displayName } } } } socialWorkers { totalCount } } } }",
      ),
    ).toMatchSnapshot();
  });

  it("a list that is filtered, ordered and grouped by what other services own asks its own service alone", () => {
    expect(
      plan(`{
        youthHomes(
          where: { leadBranch: { posts: { some: { person: { socialWorker: {} } } } } }
          orderBy: [{ leadBranch: { activities: { count: DESC } } }]
        ) { nodes { name } }
        youthHomeAggregates { nodes { groupedBy { leadBranch { superior { name } } } count } }
      }`),
    ).toMatchSnapshot();
  });

  it("an edge's row asks other services as a row does", () => {
    expect(
      plan("{ branches { edges { cursor node { ... on Branch { name secretary { displayName } } } } } }"),
    ).toMatchSnapshot();
  });

  it("a node of any type asks its owner alone for what it is", () => {
    expect(
      plan('{ node(id: "branch_00000000000000000000000000") { id ... on Branch { name } } }'),
    ).toMatchSnapshot();
  });
});
