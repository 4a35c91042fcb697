import type { Reader } from "@youth-graph/query";
import type { FeedRow } from "./changes";
import { feedSelect, type FeedColumns } from "./feed-columns";

export interface RowPage {
  rows: FeedRow[];
  more: boolean;
}

/** A page of all rows of a noun, by id. */
export async function readRowPage(
  reader: Reader,
  { asked, after, limit }: { asked: FeedColumns; after: string | null; limit: number },
): Promise<RowPage> {
  const rows = (await reader.query("feed", statement => {
    const bound = after === null ? "TRUE" : `t.id > ${statement.value(after)}::uuid`;
    return `SELECT ${feedSelect(asked)} FROM ${statement.from(asked.model, "t")} WHERE ${bound} ORDER BY t.id LIMIT ${statement.value(limit + 1)}`;
  })) as FeedRow[];
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}
