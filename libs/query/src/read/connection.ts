import { CodedError } from "@youth-graph/kernel";
import type { KeyValue } from "../sql/keyset";
import { encodeCursor } from "./cursor";
import { estimateCount } from "./count-estimate";
import type { Database } from "./database";
import { listStatement, type ListRequest } from "./list-statement";
import type { PageArguments } from "./page";
import type { PagedStatement, PageParts } from "./paged-statement";
import { toRow, type Raw, type Row } from "./row";

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
}

/** A connection of rows, which can also be counted roughly. */
export interface RowConnection extends Connection {
  countEstimate(): Promise<number>;
}

/** Reads one list of rows, or the lists of all given parents in their order, in a single statement. */
export async function readConnections(database: Database, request: ListRequest): Promise<RowConnection[]> {
  const { model, columns, parents } = request;
  const found = await readPages(database, request, listStatement(request), raw => toRow(model, raw, columns));
  return found.map((connection, index) => ({
    ...connection,
    countEstimate: () => estimateCount(database, request, parents?.ids[index] ?? null),
  }));
}

/** Runs a paged statement and puts its rows in their connections, a connection a parent. */
export async function readPages<Node>(
  database: Database,
  { args, parts }: { args: PageArguments; parts: PageParts },
  statement: PagedStatement,
  toNode: (raw: Raw) => Node,
): Promise<Connection<Node>[]> {
  const copies = { types: statement.copies, after: args.readAfter };
  const rows = await database.query(statement.sql, statement.values, copies).catch((error: unknown) => {
    throw isMisread(error, args)
      ? new CodedError("CURSOR_INVALID", "The cursor is not one that this list has given.")
      : error;
  });
  const byList = new Map<unknown, Raw[]>();
  for (const row of rows) {
    const group = byList.get(row["n"]);
    if (group) group.push(row);
    else byList.set(row["n"], [row]);
  }
  return [...byList.values()].map(group => toConnection(group, parts, statement, toNode));
}

/** A forged cursor may carry a value that its column cannot hold. */
function isMisread(error: unknown, { after, before }: PageArguments): boolean {
  return (
    (after ?? before) != null && error instanceof CodedError && error.extensions.code === "BAD_USER_INPUT"
  );
}

function toConnection<Node>(
  group: Raw[],
  parts: PageParts,
  { size, backwards, order }: PagedStatement,
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
          order.signature,
          order.keys.map((_key, index) => raw[`cursor:${index}`] as KeyValue),
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
    hasMoreThan: ({ n }) => list[`list:moreThan:${n}`] === true,
  };
}
