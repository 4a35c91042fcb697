import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  parse,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { GatewayContext } from "../request/gateway-context";
import type { Search } from "../search/search";
import type { SearchArguments } from "../search/search-request";
import type { FindNodes } from "./find-nodes";
import { nodeSubgraphSdl } from "./node-subgraph-sdl";

/** What the `node` subgraph answers with. */
export interface NodeGraph {
  entityTypeNames: string[];
  find: FindNodes;
  /** The values of `SearchType`; none where no service can be searched. */
  searchTypes: string[];
  search: Search;
}

/** The context of one sub-request; resolvers leave here what went wrong beside an answer that stands. */
type LocalContext = GatewayContext & { faults: GraphQLError[] };

/**
 * The `node` subgraph, executed in this process. The gateway's own LocalGraphQLDataSource parses and validates every sub-request
 * anew; what the query planner writes needs no validation, and there are few different ones.
 */
export class NodeDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #schema: GraphQLSchema;
  readonly #documents = new LRUCache<string, DocumentNode>({ max: 500 });

  constructor(graph: NodeGraph) {
    this.#schema = executableSchema(graph);
  }

  async process({
    request,
    context,
  }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<ExecutionResult> {
    const { query = "", operationName, variables } = request;
    const faults: GraphQLError[] = [];
    const result = await execute({
      schema: this.#schema,
      document: this.#document(query),
      variableValues: variables,
      operationName,
      contextValue: { ...context, faults },
    });
    return faults.length === 0 ? result : { ...result, errors: [...(result.errors ?? []), ...faults] };
  }

  #document(query: string): DocumentNode {
    const known = this.#documents.get(query);
    if (known) return known;
    const document = parse(query, { noLocation: true });
    this.#documents.set(query, document);
    return document;
  }
}

function executableSchema({ entityTypeNames, find, searchTypes, search }: NodeGraph): GraphQLSchema {
  const sdl = nodeSubgraphSdl(
    entityTypeNames,
    searchTypes.map(value => ({ value })),
  );
  // Federation's directives are for composition; execution knows nothing of them.
  const schema = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
  const fields = (schema.getType("Query") as GraphQLObjectType).getFields();
  fields.node!.resolve = async (_root, { id }: { id: string }, context: GatewayContext) =>
    (await find([id], context))[0];
  fields.nodes!.resolve = (_root, { ids }: { ids: string[] }, context: GatewayContext) => find(ids, context);
  if (fields.search)
    fields.search.resolve = async (_root, args: SearchArguments, context: LocalContext, { path }) => {
      const { hits, faults } = await search(args, context);
      for (const { message, extensions } of faults)
        context.faults.push(new GraphQLError(message, { extensions, path: [path.key] }));
      return hits;
    };
  return schema;
}
