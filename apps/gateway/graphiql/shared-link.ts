/** What a link to a query holds: the texts of the editors, without headers, which may have a key. */
export interface SharedQuery {
  query: string;
  variables?: string | undefined;
}

/** What is longer, servers and messengers may cut. */
export const longestLink = 8_000;

/** The address of the page at `origin` with the query; whoever opens it sees the query, and nothing runs. */
export function linkTo({ query, variables }: SharedQuery, origin: string): string {
  const parameters = new URLSearchParams({ query, ...(variables?.trim() && { variables }) });
  return `${origin}/?${parameters}`;
}

/** The query of an address's search part, if it has one. */
export function sharedQuery(search: string): SharedQuery | undefined {
  const parameters = new URLSearchParams(search);
  const query = parameters.get("query");
  return query ? { query, variables: parameters.get("variables") ?? undefined } : undefined;
}
