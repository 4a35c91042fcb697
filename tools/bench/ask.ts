import { Failure } from "../failure";
import type { Operation } from "./operations";

/** How every operation is sent. */
export function requestOf({ query }: Operation) {
  return {
    method: "POST" as const,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query }),
  };
}

/** The text of the answer of `gateway`, which must be whole: no errors, as many rows as there should be. */
export async function wholeAnswer(gateway: string, url: string, operation: Operation): Promise<string> {
  const response = await fetch(url, { ...requestOf(operation), signal: AbortSignal.timeout(30_000) });
  const text = await response.text();
  const fail = (why: string): never => {
    throw new Failure(`"${operation.name}" failed at ${gateway}: ${why}`);
  };
  if (!response.ok) fail(`status ${response.status}, ${text.slice(0, 500)}`);
  const { data, errors } = JSON.parse(text) as { data: never; errors?: unknown };
  if (errors || !data) fail(text.slice(0, 500));
  const rows = operation.rows(data);
  if (rows !== operation.expected) fail(`${rows} rows instead of ${operation.expected}.`);
  return text;
}
