import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { GatewayContext } from "../request/gateway-context";
import { faultPaths, pathAbove } from "./fault-paths";
import { noteFreshness } from "./note-freshness";
import { noteNotices } from "./note-notices";
import { publicSubgraphErrors } from "./public-subgraph-errors";
import type { SubgraphClient } from "./subgraph-client";
import { loggedFault } from "./subgraph-fault";
import { uniqueRepresentations } from "./unique-representations";

type Options = GraphQLDataSourceProcessOptions<GatewayContext>;

/** What @apollo/gateway asks for a subgraph's part of an operation. */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext> {
  constructor(private readonly client: SubgraphClient) {}

  async process(
    options: Options,
  ): Promise<{ data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] }> {
    const context = options.context as GatewayContext;
    const { query = "", operationName, variables } = options.request;
    const { call, restore } = uniqueRepresentations({ query, operationName, variables });
    try {
      const { data, errors, extensions } = restore(await this.client.send(call, context));
      noteFreshness(context.outcome, this.client.name, extensions?.freshness);
      noteNotices(context.outcome, pathAbove(options), extensions?.notices);
      if (!errors?.length) return { data: data ?? null };
      return { data: data ?? null, errors: publicSubgraphErrors(errors, this.client.name, context) };
    } catch (error) {
      return this.#unanswered(error, options, context);
    }
  }

  /** A service that does not answer leaves a hole, and an error at the place of the hole; the rest of the answer stands. */
  #unanswered(
    error: unknown,
    options: Options,
    context: GatewayContext,
  ): { errors: GraphQLFormattedError[] } {
    const { message, extensions } = loggedFault(error, this.client.name, context);
    const paths = faultPaths(options);
    if (paths.absolute) throw new GraphQLError(message, { extensions, path: paths.absolute });
    return { errors: paths.fields.map(field => ({ message, extensions: { ...extensions }, path: [field] })) };
  }
}
