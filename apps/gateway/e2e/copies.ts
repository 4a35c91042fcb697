import { eventually } from "@youth-graph/testing";
import { sql, type ServiceName } from "./ask";
import { nouns, type Noun } from "./nouns";

export const services: ServiceName[] = ["organization", "workforce", "programs", "venues"];
export const serviceUrl = (service: ServiceName): string => process.env[`${service.toUpperCase()}_URL`] ?? "";

/** A table of a service that holds the rows of another service's noun. */
export interface Copy {
  noun: Noun;
  columns: string[];
}

/** All copies of a service, as its database has them. */
export async function copiesIn(service: ServiceName): Promise<Copy[]> {
  const stored = await sql<{ table: string; columns: string[] }>(
    service,
    `SELECT table_name AS "table", array_agg(column_name::text ORDER BY column_name) AS columns
     FROM information_schema.columns WHERE table_schema = 'public' AND column_name <> 'id' GROUP BY table_name`,
  );
  const columnsOf = new Map(stored.map(({ table, columns }) => [table, columns]));
  return nouns.flatMap(noun => {
    const columns = columnsOf.get(noun.table);
    return columns && noun.owner !== service ? [{ noun, columns }] : [];
  });
}

const rowOf = ({ stored }: Noun): string => `ROW(${stored.map(column => `"${column}"`).join(", ")})::text`;

/** One text for each of a service's tables that stands for all rows of it. */
async function digestsIn(service: ServiceName, held: Noun[]): Promise<Map<string, string>> {
  const each = held.map(
    noun => `SELECT '${noun.name}' AS noun,
      count(*) || ' ' || coalesce(md5(string_agg(id || ${rowOf(noun)}, ' ' ORDER BY id)), '') AS digest FROM "${noun.table}"`,
  );
  const rows = await sql<{ noun: string; digest: string }>(service, each.join(" UNION ALL "));
  return new Map(rows.map(({ noun, digest }) => [noun, digest]));
}

async function rowsIn(service: ServiceName, noun: Noun): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; row: string }>(
    service,
    `SELECT id, ${rowOf(noun)} AS row FROM "${noun.table}"`,
  );
  return new Map(rows.map(({ id, row }) => [id, row]));
}

/** What a copy and its owner's table do not agree on, row by row. */
export async function differences(service: ServiceName, noun: Noun): Promise<string[]> {
  const [copied, owned] = await Promise.all([rowsIn(service, noun), rowsIn(noun.owner, noun)]);
  return [...new Set([...copied.keys(), ...owned.keys()])]
    .filter(id => copied.get(id) !== owned.get(id))
    .map(id => `${service}.${noun.name} ${id}: ${copied.get(id) ?? "none"}, not ${owned.get(id) ?? "none"}`);
}

/** Of all copies of all services; nothing when each holds its owner's rows. */
async function allDifferences(): Promise<string[]> {
  const held = await Promise.all(
    services.map(async service => {
      const copied = (await copiesIn(service)).map(({ noun }) => noun);
      const owned = nouns.filter(({ owner }) => owner === service);
      return { service, copied, digests: await digestsIn(service, [...copied, ...owned]) };
    }),
  );
  const ownerOf = new Map(held.map(({ service, digests }) => [service, digests]));
  const suspects = held.flatMap(({ service, copied, digests }) =>
    copied
      .filter(({ name, owner }) => digests.get(name) !== ownerOf.get(owner)?.get(name))
      .map(noun => ({ service, noun })),
  );
  const found = await Promise.all(suspects.map(({ service, noun }) => differences(service, noun)));
  return found.flat();
}

/** Waits until every copy holds its owner's rows. */
export const untilCopied = (): Promise<void> =>
  eventually(async () => expect(await allDifferences()).toEqual([]), 30_000);
