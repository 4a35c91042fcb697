import type { Reader } from "@youth-graph/query";
import type { FeedColumns } from "./feed-columns";

/** Rows of a noun between two ids: how many, and what stands for all that the columns hold. */
export interface RangeDigest {
  rows: number;
  digest: string;
}

/** The most rows of a range on the side that drew its bounds. On the other side one more is read, which tells as much as all. */
export const rangeSize = 1_000;

/** All ids, in the order in which PostgreSQL has them. */
export const [firstId, lastId] = [
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
];

/**
 * Counts and digests of ranges that follow each other: the first begins behind `after`, each ends with one of `ends`. The
 * same statement at the owner and at the copy gives the same, since it sees PostgreSQL's own text of each value. md5,
 * since it is the same in every version of PostgreSQL; who wants to deceive a copy has better ways than a collision.
 */
export async function readRangeDigests(
  reader: Reader,
  { asked, after, ends }: { asked: FeedColumns; after: string | null; ends: readonly (string | null)[] },
): Promise<RangeDigest[]> {
  const row = ["id", ...asked.columns].map(column => `t."${column}"`).join(", ");
  const rows = await reader.query("feed", statement => {
    const afters = `${statement.value([after, ...ends.slice(0, -1)])}::uuid[]`;
    const lasts = `${statement.value(ends)}::uuid[]`;
    return `
      SELECT found.* FROM unnest(${afters}, ${lasts}) WITH ORDINALITY AS range ("after", "last", place)
      CROSS JOIN LATERAL (
        SELECT count(*) AS rows, md5(coalesce(string_agg(held.text, E'\\n' ORDER BY held.id), '')) AS digest
        FROM (
          SELECT t.id, ROW(${row})::text AS text FROM ${statement.from(asked.model, "t")}
          WHERE t.id BETWEEN coalesce(range.after, '${firstId}') AND coalesce(range.last, '${lastId}')
            AND t.id IS DISTINCT FROM range.after
          ORDER BY t.id LIMIT ${rangeSize + 1}
        ) AS held
      ) AS found ORDER BY range.place`;
  });
  return rows as unknown as RangeDigest[];
}

/** Where ranges of a copy's rows end that come after an id: some, and null for the rest when no more follow. */
export async function readRangeEnds(
  reader: Reader,
  { asked, after, ranges }: { asked: FeedColumns; after: string | null; ranges: number },
): Promise<(string | null)[]> {
  const size = rangeSize * ranges;
  const rows = await reader.query(
    "feed",
    statement => `
      SELECT id FROM (
        SELECT t.id, row_number() OVER (ORDER BY t.id) AS place FROM ${statement.from(asked.model, "t")}
        WHERE t.id >= ${statement.value(after ?? firstId)}::uuid AND t.id IS DISTINCT FROM ${statement.value(after)}::uuid
        ORDER BY t.id LIMIT ${size}
      ) AS held WHERE place % ${rangeSize} = 0 ORDER BY id`,
  );
  const ends = rows.map(({ id }) => String(id));
  return ends.length === ranges ? ends : [...ends, null];
}
