import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { formatTypeId } from "@youth-graph/kernel";
import { GraphQLError, parse } from "graphql";
import { nodeSubgraphSdl } from "../src/node/node-subgraph-sdl";
import { type FixtureSubgraph, startSubgraph } from "./fixture-subgraph";

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize", "@inaccessible", "@shareable"])';
const uuid = (n: number) => `0190163d-8694-739b-aea5-${String(n).padStart(12, "0")}`;

export const branchId = (n: number): string => formatTypeId("branch", uuid(n));
export const youthHomeId = (n: number): string => formatTypeId("youth_home", uuid(n));

/** Ids under 100 have a row, others have none. */
const exists = ({ id }: { id: string }) =>
  Array.from({ length: 100 }, (_, n) => n).some(n => [branchId(n), youthHomeId(n)].includes(id));

export interface FixtureGraph {
  organization: FixtureSubgraph;
  venues: FixtureSubgraph;
  /** A file with the composed supergraph. */
  supergraph: string;
  stop(): Promise<void>;
}

/** Two services that refer to each other's entities, and the gateway's own `node`, composed as the real ones are. */
export async function startFixtureGraph(): Promise<FixtureGraph> {
  const organization = await startSubgraph("organization", organizationSdl, {
    Query: {
      branch: (_: unknown, { id }: { id: string }) => (exists({ id }) ? { id } : null),
      organizationSearch: (_: unknown, { first }: { first: number }) =>
        [
          { id: branchId(2), name: "东北园", matched: "NAME", score: 1 },
          { id: branchId(1), name: "东北园团支部", matched: "NAME", score: 0.9 },
          { id: branchId(3), name: "B", matched: "PINYIN", score: 0.6 },
        ].slice(0, first),
      echo: (_: unknown, { text }: { text: string }) => text,
      fault: () => {
        throw new Error("SELECT secret FROM branch at /srv/organization/branch.ts:12");
      },
      refusal: () => {
        throw new GraphQLError("The cursor is not one this graph has made.", {
          extensions: {
            code: "CURSOR_INVALID",
            argument: "after",
            path: "where.and.name",
            stacktrace: ["at /srv"],
            url: "http://10.0.0.1",
          },
        });
      },
    },
    Mutation: { touch: () => "touched" },
    Branch: {
      __resolveReference: (reference: { id: string }) => (exists(reference) ? reference : null),
      name: ({ id }: { id: string }) => `Branch ${id.slice(-2)}`,
    },
  });
  const venues = await startSubgraph("venues", venuesSdl, {
    Query: {
      venuesSearch: () => [
        { id: youthHomeId(1), name: "东北园青年之家", matched: "NAME", score: 0.95 },
        { id: youthHomeId(2), name: "A", matched: "PINYIN", score: 0.6 },
      ],
      youthHomes: (_: unknown, { first }: { first: number }) =>
        Array.from({ length: first }, (_unused, n) => ({ id: youthHomeId(n) })),
    },
    YouthHome: {
      __resolveReference: (reference: { id: string }) => (exists(reference) ? reference : null),
      name: ({ id }: { id: string }) => `Home ${id.slice(-2)}`,
      // Three branches lead all homes.
      leadBranch: ({ id }: { id: string }) => ({
        id: branchId(Array.from({ length: 100 }, (_, n) => youthHomeId(n)).indexOf(id) % 3),
      }),
    },
    Branch: { youthHomes: () => [{ id: youthHomeId(1) }] },
  });
  const supergraph = supergraphFile([
    organization,
    venues,
    { name: "node", url: "local:node", sdl: nodeSubgraphSdl(["YouthHome", "Branch"], searchTypes) },
  ]);
  return {
    organization,
    venues,
    supergraph,
    stop: async () => {
      await Promise.all([organization.stop(), venues.stop()]);
    },
  };
}

/** Composes subgraphs into a file that SUPERGRAPH can name. */
export function supergraphFile(subgraphs: { name: string; url: string; sdl: string }[]): string {
  const composed = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors.join("\n"));
  if (composed.hints.length > 0) throw new Error(composed.hints.join("\n"));
  const file = join(mkdtempSync(join(tmpdir(), "gateway-")), "supergraph.graphql");
  writeFileSync(file, composed.supergraphSdl);
  return file;
}

const searchTypes = [{ value: "BRANCH", description: "A branch." }, { value: "YOUTH_HOME" }];
const searchSdl = (service: string, type: string) => `
enum ${service}SearchType @inaccessible { ${type} }
type SearchRow @inaccessible @shareable { id: ID! name: String! matched: String! score: Float! }
extend type Query {
  ${service.toLowerCase()}Search(text: String!, types: [${service}SearchType!]!, within: ID, first: Int!): [SearchRow!]! @inaccessible
}
`;

const organizationSdl = `${link}${searchSdl("Organization", "BRANCH")}
interface Node { id: ID! }
type Query {
  branch(id: ID!): Branch
  echo(text: String!): String!
  fault: String
  refusal: String
}
type Mutation { touch: String }
type Branch implements Node @key(fields: "id") { id: ID! name: String! }
`;

const venuesSdl = `${link}${searchSdl("Venues", "YOUTH_HOME")}
interface Node { id: ID! }
type Query { youthHomes(first: Int! = 3): [YouthHome!]! @listSize(slicingArguments: ["first"]) }
type YouthHome implements Node @key(fields: "id") { id: ID! name: String! @cost(weight: 2) leadBranch: Branch }
type Branch implements Node @key(fields: "id") { id: ID! youthHomes: [YouthHome!] }
`;
