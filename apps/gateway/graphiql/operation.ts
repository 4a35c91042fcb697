/** An operation as GraphQL over HTTP takes it, and the headers that the user adds to it. */
export interface Operation {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | null | undefined;
  headers?: Record<string, string> | undefined;
}

/** Sends the operation to `endpoint`; the page's own headers win over the user's. */
export function send(
  { headers, ...body }: Operation,
  ownHeaders: Record<string, string>,
  { endpoint = "/graphql", signal = null }: { endpoint?: string; signal?: AbortSignal | null } = {},
): Promise<Response> {
  return fetch(endpoint, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json", ...ownHeaders },
    body: JSON.stringify(body),
    signal,
  });
}
