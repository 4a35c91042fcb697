import type { GraphQLFormattedError } from "graphql";

/** One GraphQL request to a subgraph. */
export interface SubgraphCall {
  query: string;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
}

/** Its answer, as it came. */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}
