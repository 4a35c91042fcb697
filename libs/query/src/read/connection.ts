import { CodedError } from "@youth-graph/kernel";
import type { KeyValue } from "../sql/keyset";
import { encodeCursor } from "./cursor";
import type { Database } from "./database";
import { listStatement, type ListRequest, type ListStatement } from "./list-statement";
import { toRow, type Raw, type Row } from "./row";

export interface Connection {
  edges: { cursor: string | null; node: Row }[];
  nodes: Row[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number | null;
}

/** Reads one list, or the lists of all given parents in their order, in a single statement. */
export async function readConnections(database: Database, request: ListRequest): Promise<Connection[]> {
  const statement = listStatement(request);
  const rows = await database.query(statement.sql, statement.values).catch((error: unknown) => {
    throw isMisread(error, request)
      ? new CodedError("CURSOR_INVALID", "The cursor is not one that this list has given.")
      : error;
  });
  const byList = new Map<unknown, Raw[]>();
  for (const row of rows) {
    const group = byList.get(row["n"]);
    if (group) group.push(row);
    else byList.set(row["n"], [row]);
  }
  return [...byList.values()].map(group => toConnection(group, request, statement));
}

/** A forged cursor may carry a value that its column cannot hold. */
function isMisread(error: unknown, { args }: ListRequest): boolean {
  return (
    (args.after ?? args.before) != null &&
    error instanceof CodedError &&
    error.extensions.code === "BAD_USER_INPUT"
  );
}

function toConnection(group: Raw[], { model, parts }: ListRequest, statement: ListStatement): Connection {
  const { size, backwards, orderSignature, orderKeys } = statement;
  const [list = {}] = group;
  const { columns } = parts;
  const found = columns === null ? [] : group.filter(raw => raw["row:n"] !== null);
  const more = found.length > size;
  const page = found.slice(0, size);
  if (backwards) page.reverse();
  const cursorOf = (raw: Raw): string | null =>
    parts.cursors
      ? encodeCursor(
          orderSignature,
          Array.from({ length: orderKeys }, (_, index) => raw[`cursor:${index}`] as KeyValue),
        )
      : null;
  const edges =
    columns === null ? [] : page.map(raw => ({ cursor: cursorOf(raw), node: toRow(model, raw, columns) }));
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
  };
}
