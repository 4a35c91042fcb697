import {
  type OrganizationTables,
  type ProgramsTables,
  type TablesOf,
  type VenuesTables,
  type WorkforceTables,
  type WorldOptions,
  organizationWorld,
  programsWorld,
  venuesWorld,
  workforceWorld,
} from "../src";

type Collected<Tables> = { [Table in keyof Tables]: Tables[Table][] };

/** Collects a table when it is first asked for. */
function collect<Tables>(world: TablesOf<Tables>): Collected<Tables> {
  const collected = {};
  for (const [table, rows] of Object.entries(world as Record<string, Iterable<unknown>>)) {
    let kept: unknown[] | undefined;
    Object.defineProperty(collected, table, { enumerable: true, get: () => (kept ??= [...rows]) });
  }
  return collected as Collected<Tables>;
}

export interface WholeWorld {
  organization: Collected<OrganizationTables>;
  workforce: Collected<WorkforceTables>;
  programs: Collected<ProgramsTables>;
  venues: Collected<VenuesTables>;
}

/** Every row of the four services, in memory. */
export function wholeWorld(options?: WorldOptions): WholeWorld {
  return {
    organization: collect(organizationWorld(options)),
    workforce: collect(workforceWorld(options)),
    programs: collect(programsWorld(options)),
    venues: collect(venuesWorld(options)),
  };
}

/** Every row with the service and table it is of. */
export function* everyRow(world: WholeWorld): Generator<{ table: string; row: Record<string, unknown> }> {
  for (const [service, tables] of Object.entries(world))
    for (const [table, rows] of Object.entries(tables as Record<string, Record<string, unknown>[]>))
      for (const row of rows) yield { table: `${service}.${table}`, row };
}

export function byId<Row extends { id: string }>(rows: Row[]): Map<string, Row> {
  return new Map(rows.map(row => [row.id, row]));
}

export function groupBy<Row>(rows: Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
