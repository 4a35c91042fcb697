import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65_535);
const positive = z.coerce.number().int().positive();

/** The settings of a service, from the process's environment. */
export function readEnvironment(
  defaults: { port: number },
  environment: NodeJS.ProcessEnv = process.env,
): Environment {
  const parsed = schemaOf(defaults).safeParse(environment);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(issue => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The settings of this service are wrong:\n${problems.join("\n")}`);
}

const schemaOf = (defaults: { port: number }) =>
  z.object({
    HOST: z.string().default("127.0.0.1"),
    PORT: port.default(defaults.port),
    DATABASE_URL: z.url({
      protocol: /^postgres(ql)?$/,
      error: "name the service's PostgreSQL database, such as postgres://user:password@host:5432/name",
    }),
    GATEWAY_SECRET: z
      .string({ error: "give the secret that the gateway sends, 16 characters or more" })
      .min(16),
    LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
    POOL_SIZE: positive.default(10),
    // Less than the 10 s for which the gateway waits: who no longer gets an answer should not hold the database.
    STATEMENT_TIMEOUT_MS: positive.default(8_000),
  });

export type Environment = z.infer<ReturnType<typeof schemaOf>>;
