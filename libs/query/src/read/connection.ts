import type { Row } from "./row";
import { estimateCounts } from "./count-estimate";
import { encodeCursor, type CursorPlace } from "./cursor";
import { listStatement, type ListRequest } from "./list-statement";
import type { PagedSql, PageParts } from "./paged-statement";
import type { Reader } from "./reader";
import { toRow, type Raw } from "./row";
import type { KeyValue } from "../statement/keyset";
import { tellCut, tellFormer, tellMasked } from "./tell";

export interface Connection<Node = Row> {
  edges: { cursor: string | null; node: Node }[];
  nodes: Node[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number | null;
  hasMoreThan(given: { n: number }): boolean;
  /** Whether more rows follow on the page in the direction of reading. */
  cut: boolean;
  /** How many former rows the list has, or leaves out. */
  former: number;
}

/** A connection of rows, which can also be counted roughly. */
export interface RowConnection extends Connection {
  countEstimate(): Promise<number>;
}

/** Reads one list of rows, or the lists of all given parents in their order, in a single statement. */
export async function readConnections(reader: Reader, request: ListRequest): Promise<RowConnection[]> {
  const { model, columns, at } = request;
  const statement = reader.statement("list");
  const paged = listStatement(request, reader.identity, statement);
  const raws = await reader.run(statement, paged.sql);
  const shown: Raw[] = [];
  const found = connectionsIn(raws, request.parts, paged, raw => {
    shown.push(raw);
    return toRow(model, raw, columns);
  });
  if (at) {
    tellCut(reader, at, request.args, found);
    tellFormer(reader, at.path, model, { where: request.args.where, parents: request.parents }, found);
    tellMasked(reader, at.path, columns, shown);
  }
  // Whichever parent is asked first asks for all.
  let estimates: Promise<number[]> | undefined;
  return found.map((connection, index) => ({
    ...connection,
    countEstimate: async () => (await (estimates ??= estimateCounts(reader, request)))[index] ?? 0,
  }));
}

/** Puts the rows of a paged statement in their connections, a connection a parent. */
export function connectionsIn<Node>(
  raws: readonly Raw[],
  parts: PageParts,
  paged: PagedSql & { place: CursorPlace; keys: number },
  toNode: (raw: Raw) => Node,
): Connection<Node>[] {
  const byList = new Map<unknown, Raw[]>();
  for (const row of raws) {
    const group = byList.get(row["n"]);
    if (group) group.push(row);
    else byList.set(row["n"], [row]);
  }
  return [...byList.values()].map(group => toConnection(group, parts, paged, toNode));
}

function toConnection<Node>(
  group: Raw[],
  parts: PageParts,
  { size, backwards, place, keys }: PagedSql & { place: CursorPlace; keys: number },
  toNode: (raw: Raw) => Node,
): Connection<Node> {
  const [list = {}] = group;
  const found = parts.rows ? group.filter(raw => raw["row:n"] !== null) : [];
  const more = found.length > size;
  const page = found.slice(0, size);
  if (backwards) page.reverse();
  const cursorOf = (raw: Raw): string | null =>
    parts.cursors
      ? encodeCursor(
          place,
          Array.from({ length: keys }, (_, index) => raw[`cursor:${index}`] as KeyValue),
        )
      : null;
  const edges = page.map(raw => ({ cursor: cursorOf(raw), node: toNode(raw) }));
  const beyondAfter = list["list:after"] === true;
  const beyondBefore = list["list:before"] === true;
  return {
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: {
      hasNextPage: beyondBefore || (!backwards && more),
      hasPreviousPage: beyondAfter || (backwards && more),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: parts.totalCount ? Number(list["list:total"]) : null,
    hasMoreThan: ({ n }) => Number(list["list:total"] ?? list["list:few"]) > n,
    cut: more,
    former: Number(list["list:former"] ?? 0),
  };
}
