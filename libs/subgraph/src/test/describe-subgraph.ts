import { pendingChanges } from "../database/pending-changes";
import { catalogOf, type SeedTables, type SubgraphManifest } from "../manifest";
import { describeAggregates } from "./describe-aggregates";
import { describeListKeys } from "./describe-list-keys";
import { describeCopies } from "./describe-copies";
import { describeNames } from "./describe-names";
import { describeNoun } from "./describe-nouns";
import { describePaths } from "./describe-paths";
import { describePublished } from "./describe-published";
import { describeSchema } from "./describe-schema";
import { openSubgraph, type SubgraphUnderTest } from "./open-subgraph";
import { requireRows } from "./require-complete";

export interface DescribeOptions {
  /** The rows of all services: the service's copies hold those of its neighbours. */
  world: (options: { copies: number }) => SeedTables;
}

/** What holds of every subgraph, noun by noun; each service's own tests come beside it. */
export function describeSubgraph(manifest: SubgraphManifest, { world }: DescribeOptions): void {
  const catalog = catalogOf(manifest);
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(manifest, { world });
  }, 180_000);
  // There is none where it could not be opened, which the tests say.
  afterAll(() => subgraph?.close());
  const opened = (): SubgraphUnderTest => subgraph;

  it("migrates to exactly what its classes declare", async () => {
    expect(await pendingChanges(manifest, subgraph.databaseUrl)).toEqual({ up: [], down: [] });
  });

  describeSchema(manifest);
  describeNames(manifest, opened);
  describe.each(catalog.own.filter(({ nested }) => !nested).map(model => [model.name, model] as const))(
    "%s",
    (_name, model) => {
      beforeAll(() => subgraph && requireRows(subgraph, model));
      describeNoun(model, opened);
      describeAggregates(catalog, model, opened);
      describeListKeys(model, opened);
    },
  );
  describePaths(manifest, opened);
  describePublished(manifest, opened);
  describeCopies(manifest, { world, opened });
}
