import { Client } from "pg";

export interface GraphError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; requestId?: string } & Record<string, unknown>;
}

export interface Answer<Data> {
  data: Data;
  errors?: GraphError[];
  extensions?: { cost?: { estimated: number; actual: number; ceiling: number } };
}

const gateway = (): string => process.env["GATEWAY_URL"] ?? "";

/** One operation over HTTP, as a client sends it. */
export async function send<Data>(
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await fetch(gateway(), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Answer<Data>;
  if (answer.data) holdToEstimate(answer, query);
  return answer;
}

/** Whatever a test asks, its answer must not cost more than was estimated. */
function holdToEstimate({ extensions }: Answer<unknown>, query: string): void {
  const cost = extensions?.cost;
  if (!cost || cost.actual > cost.estimated)
    throw new Error(`The estimate does not hold: ${JSON.stringify(cost)} for\n${query}`);
}

/** The data of an operation that must succeed whole. */
export async function ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await send<Data>(query, variables);
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data;
}

export type ServiceName = "organization" | "workforce" | "programs" | "venues";

/** Asks a service's database directly: what an answer of the graph is held against. */
export async function sql<Row>(service: ServiceName, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: process.env[`${service.toUpperCase()}_DATABASE_URL`] });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** The single number that a statement gives. */
export async function count(service: ServiceName, text: string, values: unknown[] = []): Promise<number> {
  const [row] = await sql<Record<string, unknown>>(service, text, values);
  return Number(Object.values(row ?? {})[0]);
}

/** The UUIDs of a division (by its code) and of all below it, from the organization service's parents, not from `ancestor_ids`. */
export async function subtree(code: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    "organization",
    `WITH RECURSIVE below AS (SELECT id FROM division WHERE code = $1 UNION ALL
       SELECT division.id FROM division JOIN below ON division.parent_id = below.id) SELECT id FROM below`,
    [code],
  );
  return rows.map(({ id }) => id);
}

/** The world's day: the report's date, on which the demonstration data stands still. */
export const today = "2021-07-07";
