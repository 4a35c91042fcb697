import type { Client } from "pg";
import type { SubgraphManifest } from "../manifest";
import { projectionsOf } from "./projections";

/**
 * Notes that the copies were filled with the demonstration world: they answer at once, and are compared with their
 * owners' rows as soon as these can be asked.
 */
export async function noteSeeded(client: Client, manifest: SubgraphManifest): Promise<void> {
  for (const { type, source, asked } of projectionsOf(manifest))
    await client.query(
      "INSERT INTO projection (type, source, asked, as_of, rebuilding) VALUES ($1, $2, $3, now(), FALSE)",
      [type, source, asked],
    );
}
