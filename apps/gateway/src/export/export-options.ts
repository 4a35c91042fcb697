import { z } from "zod";
import { gatewayError } from "../errors";

/** The query string of an export, beside what GraphQL over HTTP puts there in a GET. */
const options = z.strictObject({
  /** What stands above each column: the path of response names, or the Chinese terms of the schema's descriptions. */
  headers: z.enum(["path", "chinese"]).default("path"),
  /** Whether CSV starts with the byte order mark without which spreadsheets take it for another encoding. */
  bom: z.enum(["true", "false"]).default("true"),
  /** What a link says in the place of the header `accept`. */
  format: z.enum(["csv", "xlsx", "ndjson"]).optional(),
});

export type ExportOptions = z.infer<typeof options>;

const graphqlParameters = new Set(["query", "variables", "operationName", "extensions", "documentId"]);

/** @throws GraphQLError EXPORT_OPTION_INVALID */
export function exportOptionsOf(method: string, parameters: unknown): ExportOptions {
  const given = Object.entries(parameters ?? {}).filter(
    ([name]) => method !== "GET" || !graphqlParameters.has(name),
  );
  const parsed = options.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.length ? `${issue.path.join(".")}: ` : "";
  const message = `${where}${issue?.message}. An export has the options format=csv|xlsx|ndjson, headers=path|chinese and bom=true|false.`;
  throw gatewayError("EXPORT_OPTION_INVALID", message);
}
