import Negotiator from "negotiator";

export type ExportFormat = "csv" | "xlsx" | "ndjson";

/** As they are asked for, with or without the parameter, and as they are answered. */
export const mediaTypes: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ndjson: "application/x-ndjson",
};

/** What GraphQL over HTTP answers with; first, so that a client which takes anything gets it. */
const graphqlTypes = ["application/json", "application/graphql-response+json"];

/**
 * The format in which a client wants its rows; undefined when it wants, or would rather have, a GraphQL response. A plain link says it in
 * its address (`format=csv`), and no browser can say it otherwise; export-options.ts refuses one that is none.
 */
export function exportFormatOf(accept: string | undefined, inAddress?: unknown): ExportFormat | undefined {
  if (inAddress !== undefined) return inAddress as ExportFormat;
  if (!accept) return undefined;
  const preferred = new Negotiator({ headers: { accept } }).mediaType([
    ...graphqlTypes,
    ...Object.values(mediaTypes),
  ]);
  return (Object.keys(mediaTypes) as ExportFormat[]).find(format => mediaTypes[format] === preferred);
}
