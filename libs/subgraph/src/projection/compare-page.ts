import { Reader, poolDatabase, type Catalog } from "@youth-graph/query";
import type { ClientBase } from "pg";
import type { FeedRow } from "../outbox/changes";
import { rangeSize, readRangeDigests, readRangeEnds } from "../outbox/range-digests";
import { readRowPage } from "../outbox/row-page";
import type { CheckFound } from "../tables/copy-check";
import { inTransaction, keeper, type CopyWriter } from "./apply";
import type { Projection } from "./projections";
import type { SourceClient } from "./source-client";

/** So many ranges are compared at a time: what a page costs both sides is bounded whatever the copy's size. */
const ranges = 10;

export interface ComparedPage extends CheckFound {
  /** The id up to which rows were compared; null when that was all. */
  to: string | null;
}

export interface PageToCompare {
  projection: Projection;
  /** Behind which id the page begins; null for the first. */
  after: string | null;
  /** Up to where the owner's changes are in the copy. */
  cursor: string;
  catalog: Catalog;
  client: ClientBase;
  source: Pick<SourceClient, "rows" | "ranges">;
  /** Writes the owner's rows in the place of those that differ; none when it is only looked. */
  writer: CopyWriter | null;
}

/** Two ids between which rows lie: behind the first, up to the last; null for no bound. */
interface Bounds {
  after: string | null;
  to: string | null;
}

/**
 * Compares a page of a copy with its owner's rows, first by digests of ranges, then row by row where these differ. A row
 * differs when it is not as its owner has it and the owner has no change of it that the copy is yet to hear of: so what
 * is written meanwhile is never taken for a difference, however long transactions run. Nobody may apply changes beside.
 */
export async function comparePage(page: PageToCompare): Promise<ComparedPage> {
  const { projection, after, catalog, client, source, writer } = page;
  const reader = new Reader({ catalog, caller: keeper, identity: "", database: poolDatabase(client) });
  const ends = await readRangeEnds(reader, { asked: projection, after, ranges });
  const held = await readRangeDigests(reader, { asked: projection, after, ends });
  const owned = await source.ranges({ [projection.type]: projection.asked }, after, ends);
  const found = { rows: held.reduce((sum, { rows }) => sum + rows, 0), differing: 0, mended: 0 };
  const unsettled: string[] = [];
  for (const [place, range] of held.entries()) {
    if (range.rows === owned[place]?.rows && range.digest === owned[place].digest) continue;
    const bounds = { after: place === 0 ? after : (ends[place - 1] ?? null), to: ends[place] ?? null };
    for (let from: string | null = bounds.after, more = true; more;) {
      const rows = await compareRows(page, reader, { after: from, to: bounds.to });
      found.differing += rows.differing.length;
      found.mended += rows.mended;
      unsettled.push(...rows.differing, ...rows.changing);
      [from, more] = [rows.to, rows.more];
    }
  }
  const to = ends.at(-1) ?? null;
  if (writer) await writer.keepAside(projection, { after, to, ids: unsettled });
  return { ...found, to };
}

interface ComparedRows {
  differing: string[];
  changing: readonly string[];
  mended: number;
  /** The id up to which rows were compared. */
  to: string | null;
  more: boolean;
}

async function compareRows(
  { projection, cursor, client, source, writer }: PageToCompare,
  reader: Reader,
  bounds: Bounds,
): Promise<ComparedRows> {
  const { type, asked, columns } = projection;
  const owned = await source.rows({ [type]: asked }, bounds.after, { to: bounds.to, since: cursor });
  const to = owned.more ? (owned.rows.at(-1)?.id ?? null) : bounds.to;
  // The bounds are drawn by the copy's own rows: it never has more between them.
  const held = await readRowPage(reader, { asked: projection, ...bounds, to, limit: rangeSize });
  const [ownedRows, heldRows] = [owned.rows, held.rows].map(byId) as [RowsById, RowsById];
  const changing = new Set(owned.changing);
  const same = (one: FeedRow | undefined, other: FeedRow | undefined): boolean =>
    one !== undefined && other !== undefined && columns.every(column => one[column] === other[column]);
  const differing = [...new Set([...ownedRows.keys(), ...heldRows.keys()])].filter(
    id => !changing.has(id) && !same(ownedRows.get(id), heldRows.get(id)),
  );
  const mended =
    writer === null || differing.length === 0
      ? 0
      : await inTransaction(
          client,
          async () =>
            (await writer.upsert(
              projection,
              differing.flatMap(id => ownedRows.get(id) ?? []),
            )) +
            (await writer.delete(
              projection,
              differing.filter(id => !ownedRows.has(id)),
            )),
        );
  return { differing, changing: owned.changing, mended, to, more: owned.more };
}

type RowsById = Map<string, FeedRow>;

const byId = (rows: readonly FeedRow[]): RowsById => new Map(rows.map(row => [row.id, row]));
