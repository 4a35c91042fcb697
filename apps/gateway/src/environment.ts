import { resolve } from "node:path";
import { z } from "zod";
import { appFolder } from "./app-folder";

/** What is sent as `authorization: Bearer …`. */
const key = z
  .string()
  .regex(/^[\x21-\x7e]{16,}$/, "at least 16 characters of printable ASCII, no space among them");

const count = z.coerce.number().int().positive();

/** What a browser says of itself in the header `origin`: no path, no slash at the end, and never a `*`. */
const origin = z
  .string()
  .refine(
    text => URL.canParse(text) && new URL(text).origin === text && !text.includes("*"),
    "origins such as https://app.example.org, separated by commas, each exactly as a browser says it",
  );

const settings = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  SUPERGRAPH: z.string().min(1).default(resolve(appFolder, "supergraph.graphql")),
  GATEWAY_SECRET: z.string().min(8).default("youth-graph-development"),
  OPERATOR_KEY: key.optional(),
  SUBGRAPH_TIMEOUT_MS: count.default(10_000),
  SUBGRAPH_PATIENCE_MS: count.default(5_000),
  SUBGRAPH_CONNECTIONS: count.default(32),
  SUBGRAPH_CONNECTIONS_PER_CALLER: count.default(8),
  DRAIN_MS: z.coerce.number().int().min(0).default(0),
  OPERATION_TIMEOUT_MS: count.default(30_000),
  MAX_TOKENS: count.default(4_000),
  MAX_DEPTH: count.default(15),
  MAX_ALIASES: count.default(100),
  MAX_FIELDS: count.default(400),
  MAX_COST: count.default(100_000),
  OPERATIONS_AT_ONCE: count.default(64),
  OPERATIONS_PER_CALLER: count.default(16),
  QUEUE_LENGTH: count.default(1_000),
  QUEUE_TIMEOUT_MS: count.default(10_000),
  MAX_BODY_BYTES: count.default(1_000_000),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  METRICS_TOKEN: key.optional(),
  METRICS_OPERATIONS: z
    .string()
    .default("")
    .transform(names => names.split(",").flatMap(name => name.trim() || [])),
  CORS_ORIGINS: z
    .string()
    .default("")
    .transform(list => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(origin)),
  PERSISTED_DOCUMENTS: z.string().min(1).optional(),
  TRUSTED_DOCUMENTS_ONLY: z
    .enum(["true", "false"])
    .default("false")
    .transform(value => value === "true"),
  MAX_BODIES_BYTES: count.default(64_000_000),
  MAX_CONNECTIONS: count.default(2_000),
  REQUEST_TIMEOUT_MS: count.default(20_000),
  EXPORTS_AT_ONCE: count.default(16),
  EXPORTS_PER_CALLER: count.default(4),
  EXPORT_STALL_MS: count.default(30_000),
  TRUST_PROXY: z.string().default(""),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

export type Environment = z.infer<typeof settings> & {
  /** Every variable that ends in `_URL`: `VENUES_URL=http://…` overrides the address printed in the supergraph. */
  SUBGRAPH_URLS: Record<string, string>;
};

/** Reads the settings once. @throws Error with one line a wrong setting. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value !== "");
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(issue => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The gateway cannot start with these settings:\n${lines.join("\n")}`);
  }
  const urls = given.filter(([name]) => name.endsWith("_URL"));
  if (parsed.data.TRUSTED_DOCUMENTS_ONLY && !parsed.data.PERSISTED_DOCUMENTS) {
    throw new Error(
      "TRUSTED_DOCUMENTS_ONLY=true needs PERSISTED_DOCUMENTS: a file that `npm run persist` made.",
    );
  }
  return { ...parsed.data, SUBGRAPH_URLS: Object.fromEntries(urls) as Record<string, string> };
}

/** @apollo/gateway sends usage data to its maker unless told not to, and it listens to nothing but this variable. */
export function disableApolloTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = "1";
}
