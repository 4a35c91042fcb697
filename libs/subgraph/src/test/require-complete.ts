import type { Model } from "@youth-graph/query";
import { pendingChanges } from "../database/pending-changes";
import type { SubgraphManifest } from "../manifest";
import type { SubgraphUnderTest } from "./open-subgraph";

/** What is missing, without the place that noticed it: Jest shows this once for every test that cannot run. */
function incomplete(sentence: string): Error {
  const error = new Error(sentence);
  error.stack = sentence;
  return error;
}

/** @throws Error when the migrations do not make the tables that the service declares */
export async function requireMigrations(manifest: SubgraphManifest, url: string): Promise<void> {
  const [first] = (await pendingChanges(manifest, url)).up;
  if (first !== undefined)
    throw incomplete(
      `The migrations of ${manifest.name} lack what its classes declare, such as ${first.slice(0, 60)}…: run npm run migration -- all <what-it-does> (see docs/how-to/write-a-migration.md).`,
    );
}

/** @throws Error when the demonstration world holds no row of a noun, without which nothing of it is tested */
export async function requireRows(subgraph: SubgraphUnderTest, { name, prefix }: Model): Promise<void> {
  const rows = await subgraph.sql(`SELECT FROM "${prefix}" LIMIT 1`);
  if (rows.length === 0)
    throw incomplete(
      `${name} has no rows in the demonstration world: add them in libs/world/src/synthetic, and in its service's world (see docs/how-to/add-a-noun.md).`,
    );
}
