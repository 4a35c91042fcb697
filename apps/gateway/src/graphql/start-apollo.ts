import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import { costPlugin, type CostOptions } from "../cost/cost-plugin";
import { overloadPlugin } from "../admission/overload-plugin";
import { introspectionPlugin } from "../limits/introspection-plugin";
import type { KeptTexts } from "../documents/kept-texts";
import { disableApolloTelemetry } from "../environment";
import { errorPlugin } from "./error-plugin";
import { freshnessPlugin } from "./freshness-plugin";
import type { GatewayMetrics } from "../metrics/gateway-metrics";
import { planTime } from "../metrics/plan-time";
import type { GatewayContext } from "../request/gateway-context";
import { noticesPlugin } from "./notices-plugin";
import { operationPlugin } from "./operation-plugin";

export interface ApolloOptions {
  supergraphSdl: string;
  dataSource(subgraph: { name: string }): GraphQLDataSource<GatewayContext>;
  maxTokens: number;
  cost: CostOptions;
  metrics: GatewayMetrics;
  kept: KeptTexts;
  log: FastifyBaseLogger;
}

/** Apollo Server over @apollo/gateway with everything off that reports, traces, caches or keeps; and the schema clients see. */
export async function startApollo(
  options: ApolloOptions,
): Promise<{ apollo: ApolloServer<GatewayContext>; schema: GraphQLSchema }> {
  disableApolloTelemetry();
  // At "info" both write lines about themselves, which nobody needs.
  const logger = options.log.child({}, { level: options.log.level === "info" ? "warn" : options.log.level });
  const planning = planTime(options.metrics);
  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    // Gateway and this project type the context differently; what arrives in it is what http/request-context.ts made.
    buildService: options.dataSource as (subgraph: { name: string }) => GraphQLDataSource,
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan: planning.resolved,
    queryPlannerConfig: {
      // To look for the client's fragments in what services are asked takes ten times what the plan itself does.
      reuseQueryFragments: false,
      // Where a supergraph has many ways to a field: a plan that is good enough, not all of them compared.
      debug: { maxEvaluatedPlans: 500 },
    },
    logger,
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection: true,
    // See http/cross-site-get.ts, which has the check.
    csrfPrevention: false,
    persistedQueries: { cache: options.kept, ttl: null },
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: options.maxTokens },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationPlugin,
      introspectionPlugin(),
      errorPlugin,
      overloadPlugin,
      costPlugin(options.cost),
      freshnessPlugin,
      noticesPlugin,
      planning.plugin,
    ],
  });
  await apollo.start();
  return { apollo, schema: gateway.schema! };
}
