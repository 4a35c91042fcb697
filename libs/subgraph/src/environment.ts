import { z } from "zod";
import { catalogOf, type SubgraphManifest } from "./manifest";
import { sourcesOf } from "./projection/projections";
import { usualPorts } from "./usual-ports";

const port = z.coerce.number().int().min(0).max(65_535);
const positive = z.coerce.number().int().positive();

/** The settings of a service, from the process's environment. */
export function readEnvironment(
  manifest: Omit<SubgraphManifest, "resolvers" | "commands" | "migrations" | "seed">,
  environment: NodeJS.ProcessEnv = process.env,
): Environment {
  const sources = sourcesOf(catalogOf(manifest));
  const urls = z.object(Object.fromEntries(sources.map(source => [urlVariable(source), sourceUrl(source)])));
  const settings = settingsOf(manifest.port).safeParse(environment);
  const addresses = urls.safeParse(environment);
  if (settings.success && addresses.success) {
    const found = sources.map(source => [source, addresses.data[urlVariable(source)] ?? ""]);
    return { ...settings.data, SOURCE_URLS: Object.fromEntries(found) as Record<string, string> };
  }
  const issues = [settings, addresses].flatMap(({ error }) => error?.issues ?? []);
  const problems = issues.map(issue => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The settings of this service are wrong:\n${problems.join("\n")}`);
}

/** `VENUES_URL` and the like: the same as the gateway has. */
const urlVariable = (source: string): string => `${source.toUpperCase()}_URL`;

function sourceUrl(source: string): z.ZodType<string> {
  const port: number | undefined = usualPorts[source as keyof typeof usualPorts];
  const url = z.url({ protocol: /^https?$/, error: `say where the ${source} service's /graphql is` });
  return port === undefined ? url : url.default(`http://127.0.0.1:${port}/graphql`);
}

const settingsOf = (usual: number) =>
  z.object({
    HOST: z.string().default("127.0.0.1"),
    PORT: port.default(usual),
    DATABASE_URL: z.url({
      protocol: /^postgres(ql)?$/,
      error: "name the service's PostgreSQL database, such as postgres://user:password@host:5432/name",
    }),
    GATEWAY_SECRET: z
      .string({ error: "give the secret that the gateway sends, 16 characters or more" })
      .min(16),
    OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    METRICS_TOKEN: z.string().min(16).optional(),
    LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
    POOL_SIZE: positive.default(10),
    STATEMENTS_PER_REQUEST: positive.default(4),
    // Less than the 10 s for which the gateway waits: who no longer gets an answer should not hold the database.
    STATEMENT_TIMEOUT_MS: positive.default(8_000),
    PROJECTION_INTERVAL_MS: positive.default(1_000),
    COPY_CHECK_INTERVAL_MS: positive.default(3_600_000),
  });

export type Environment = z.infer<ReturnType<typeof settingsOf>> & {
  /** Where the /graphql of each service is that this one copies from, by name. */
  SOURCE_URLS: Record<string, string>;
};
