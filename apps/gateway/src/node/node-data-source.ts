import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLSchema,
  parse,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { GatewayContext } from "../graphql/gateway-context";
import type { FindNodes } from "./find-nodes";
import { nodeSubgraphSdl } from "./node-subgraph-sdl";

/**
 * The `node` subgraph, executed in this process. The gateway's own LocalGraphQLDataSource parses and validates every sub-request
 * anew; what the query planner writes needs no validation, and there are few different ones.
 */
export class NodeDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #schema: GraphQLSchema;
  readonly #documents = new LRUCache<string, DocumentNode>({ max: 500 });

  constructor(entityTypeNames: string[], find: FindNodes) {
    this.#schema = executableSchema(entityTypeNames, find);
  }

  async process({
    request,
    context,
  }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<ExecutionResult> {
    const { query = "", operationName, variables } = request;
    return execute({
      schema: this.#schema,
      document: this.#document(query),
      variableValues: variables,
      operationName,
      contextValue: context,
    });
  }

  #document(query: string): DocumentNode {
    const known = this.#documents.get(query);
    if (known) return known;
    const document = parse(query, { noLocation: true });
    this.#documents.set(query, document);
    return document;
  }
}

function executableSchema(entityTypeNames: string[], find: FindNodes): GraphQLSchema {
  // Federation's directives are for composition; execution knows nothing of them.
  const schema = buildSchema(nodeSubgraphSdl(entityTypeNames), { assumeValid: true, assumeValidSDL: true });
  const fields = (schema.getType("Query") as GraphQLObjectType).getFields();
  fields.node!.resolve = async (_root, { id }: { id: string }, context: GatewayContext) =>
    (await find([id], context))[0];
  fields.nodes!.resolve = (_root, { ids }: { ids: string[] }, context: GatewayContext) => find(ids, context);
  return schema;
}
