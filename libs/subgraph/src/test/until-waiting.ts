import { eventually } from "@youth-graph/testing";
import type { SubgraphUnderTest } from "./open-subgraph";

/** Waits until as many statements in a database wait for another's lock: who races has then met. */
export const untilWaiting = (database: Pick<SubgraphUnderTest, "sql">, count: number): Promise<void> =>
  eventually(async () =>
    expect(
      await database.sql(
        "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      ),
    ).toHaveLength(count),
  );
