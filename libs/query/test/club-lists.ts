import type { Columns } from "../src/read/selection";
import { columnOf } from "../src/catalog/model";
import type { Reader } from "../src/index";
import { readConnections, type Connection, type RowConnection } from "../src/read/connection";
import type { ListArguments } from "../src/read/list-statement";
import type { PageParts } from "../src/read/paged-statement";
import { rowsOnly } from "../src/resolve/connection-parts";
import { Club, clubs } from "./clubs";
import { matches } from "./oracle";
import { inOrder } from "./order-oracle";
import type { World } from "./world";

export const clubModel = clubs.of(Club);

/** No more than the id of each row. */
export const idOnly: Columns = { attributes: [columnOf(clubModel, "id")], keys: [] };

export { rowsOnly };

export const everything: PageParts = {
  rows: true,
  cursors: true,
  totalCount: true,
  hasNextPage: true,
  hasPreviousPage: true,
  moreThan: [0, 3],
};

/** One list of clubs, as a root field reads it. */
export async function listOf(
  reader: Reader,
  args: ListArguments,
  parts: PageParts = everything,
): Promise<RowConnection> {
  const [list] = await readConnections(reader, { model: clubModel, args, parts, columns: idOnly });
  if (!list) throw new Error("A root list is always there.");
  return list;
}

export const idsOf = (connection: Connection): string[] => connection.nodes.map(({ uuid }) => uuid);

/** The ids that a list holds, by the oracle. */
export const wantedIds = (world: World, { where, orderBy }: ListArguments): string[] =>
  world.clubs
    .filter(club => matches(world, club, where ?? {}))
    .sort(inOrder(world, orderBy ?? []))
    .map(({ id }) => id);

/** The code of the error that something ends with; null where it does not. */
export const codeOf = (ending: Promise<unknown>): Promise<string | null> =>
  ending.then(
    () => null,
    (error: { extensions?: { code: string } }) => error.extensions?.code ?? String(error),
  );
