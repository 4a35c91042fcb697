import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Context } from "../context";
import { freshnessPlugin } from "./freshness-plugin";
import { noticesPlugin } from "./notices-plugin";
import { formatError } from "./format-error";
import { variablesPlugin } from "./variables-plugin";

/** Executes a subgraph's operations, the same in a running service and in tests. */
export function apolloServer(
  schema: GraphQLSchema,
  logger: Logger,
  plugins: ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError,
    logger,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      // Without it every field of every row goes through a hook of Apollo's.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      variablesPlugin,
      freshnessPlugin,
      noticesPlugin,
      ...plugins,
    ],
  });
}
