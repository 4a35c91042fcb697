import { printSubgraphSchema } from "@apollo/subgraph";
import { lexicographicSortSchema, type GraphQLSchema } from "graphql";

/** The service's schema as text, with its federation directives, in a stable order. */
export function printSubgraph(schema: GraphQLSchema): string {
  return `${printSubgraphSchema(lexicographicSortSchema(schema)).trim()}\n`;
}
