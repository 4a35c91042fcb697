export interface Exported {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  text: string;
}

export const accepts = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ndjson: "application/x-ndjson",
};

export interface ExportOptions {
  format?: keyof typeof accepts;
  variables?: unknown;
  operationName?: string;
  /** The query string. */
  options?: string;
  headers?: Record<string, string>;
}

/** Asks a gateway (its `/graphql` address) for the rows of a query as a file. */
export async function exported(address: string, query: string, given: ExportOptions = {}): Promise<Exported> {
  const { format = "csv", variables, operationName, options = "", headers } = given;
  const response = await fetch(address + options, {
    method: "POST",
    headers: { accept: accepts[format], "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables, operationName }),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: Buffer.from(bytes).toString() };
}

/** The errors of a refused export. */
export function errorsIn({ text }: Exported): { message: string; extensions: Record<string, unknown> }[] {
  return (JSON.parse(text) as { errors: { message: string; extensions: Record<string, unknown> }[] }).errors;
}

/** The rows of every sheet, header first, days and instants as `Date`. */
export async function sheetsIn(bytes: Uint8Array): Promise<{ name: string; rows: unknown[][] }[]> {
  const { readXlsx } = await import("hucre/xlsx");
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }) => ({ name, rows }));
}
