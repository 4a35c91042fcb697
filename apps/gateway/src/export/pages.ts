import { largestPage } from "@youth-graph/kernel";
import { ExportFault } from "./export-fault";
import type { RowRange } from "./row-range";

/** One page of the list. */
export interface Page {
  /** The whole answer, with what the operation asks for beside the list. */
  answer: unknown;
  rows: unknown[];
  hasNextPage: boolean;
  endCursor: string | null;
}

export type FetchPage = (first: number, after: string | null) => Promise<Page>;

/**
 * The pages of a list, one after the other until its end or `limit` rows. While one is being written the next is under way, never
 * more; and none once the signal says that nobody reads them: a deflater would go on until it has filled a block.
 *
 * @throws what `fetchPage` throws; Error when the list does not go on although it says so
 */
export async function* pagesOf(
  fetchPage: FetchPage,
  { limit, start }: RowRange,
  signal: AbortSignal,
): AsyncGenerator<Page> {
  const { page: first, size } = await affordablePage(fetchPage, Math.min(largestPage, limit), start);
  let page = first;
  let left = limit;
  let after = start;
  for (;;) {
    left -= page.rows.length;
    const isLast = !page.hasNextPage || left <= 0 || signal.aborted;
    if (isLast) {
      yield page;
      return;
    }
    if (page.endCursor === null || page.endCursor === after) {
      throw new Error("the list has a next page, and no cursor that leads there");
    }
    after = page.endCursor;
    const next = fetchPage(Math.min(size, left), after);
    // It is told when its turn comes.
    next.catch(() => undefined);
    yield page;
    page = await next;
  }
}

/** The first page, of fewer rows where so many would cost more at once than an operation may. */
async function affordablePage(
  fetchPage: FetchPage,
  size: number,
  after: string | null,
): Promise<{ page: Page; size: number }> {
  try {
    return { page: await fetchPage(size, after), size };
  } catch (error) {
    if (size <= 1 || !(error instanceof ExportFault) || !error.has("COST_EXCEEDED")) throw error;
    return affordablePage(fetchPage, Math.floor(size / 2), after);
  }
}
