import { readPages, type Connection } from "../read/connection";
import type { Database } from "../read/database";
import type { Raw } from "../read/row";
import { groupStatement, type GroupRequest } from "./group-statement";

/** Reads the groups of one list, or of the lists of all given parents in their order, in a single statement. */
export function readGroups<Group>(
  database: Database,
  request: GroupRequest,
  toGroup: (raw: Raw) => Group,
): Promise<Connection<Group>[]> {
  return readPages(database, request, groupStatement(request), toGroup);
}
