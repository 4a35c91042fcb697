import type { AskedRows } from "./asked-rows";

/** One page of the list. */
export interface Page {
  /** The whole answer, with what the operation asks for beside the list. */
  answer: unknown;
  rows: unknown[];
  hasNextPage: boolean;
  endCursor: string | null;
}

/** What the services give at most. */
export const largestPage = 200;

/**
 * The pages of a list, one after the other until its end or `limit` rows. While one is being written the next is under way, never
 * more; and none once the signal says that nobody reads them: a deflater would go on until it has filled a block.
 *
 * @throws what `fetchPage` throws; Error when the list does not go on although it says so
 */
export async function* pagesOf(
  fetchPage: (first: number, after: string | null) => Promise<Page>,
  { limit, start }: AskedRows,
  signal: AbortSignal,
): AsyncGenerator<Page> {
  let left = limit;
  let after = start;
  let coming = fetchPage(Math.min(largestPage, left), after);
  for (;;) {
    const page = await coming;
    left -= page.rows.length;
    const isLast = !page.hasNextPage || left <= 0 || signal.aborted;
    if (!isLast) {
      if (page.endCursor === null || page.endCursor === after) {
        throw new Error("the list has a next page, and no cursor that leads there");
      }
      after = page.endCursor;
      coming = fetchPage(Math.min(largestPage, left), after);
      // It is told when its turn comes.
      coming.catch(() => undefined);
    }
    yield page;
    if (isLast) return;
  }
}
