import { eventually } from "@youth-graph/testing";
import { TestService } from "./test-service";
import { tiny } from "./tiny-subgraph";
import { walks } from "./walks-subgraph";

export interface TwoServices {
  owner: TestService;
  copier: TestService;
  /** The copier first: it asks the owner as long as it runs. */
  close(): Promise<void>;
}

/** The owner of the benches and the service that copies them, both running; each knows where the other is. */
export async function startTwoServices({ seeded = true, settings = {} } = {}): Promise<TwoServices> {
  const [owner, copier] = await Promise.all([TestService.of(tiny, { seeded }), TestService.of(walks)]);
  for (const service of [owner, copier]) Object.assign(service.settings, settings);
  owner.settings["WALKS_URL"] = `${copier.url}/graphql`;
  copier.settings["TINY_URL"] = `${owner.url}/graphql`;
  await Promise.all([owner.start(), copier.start()]);
  const close = async (): Promise<void> => {
    await copier.close();
    await owner.close();
  };
  return { owner, copier, close };
}

const own = {
  bench: "id::text, provenance::text, inscription, marks, set_on::text, seats, division_id::text",
  division: "id::text, provenance::text, code, name, name_pinyin, ancestor_ids::text, parent_id::text",
};

/** Waits until the copies hold what the owner's tables hold, row by row; gives the number of benches. */
export async function parity({ owner, copier }: Pick<TwoServices, "owner" | "copier">): Promise<number> {
  for (const [table, columns] of Object.entries(own)) {
    const rows = `SELECT ${columns} FROM ${table} ORDER BY id`;
    const digest = `SELECT count(*)::int AS n, md5(string_agg(held::text, E'\n')) AS md5 FROM (${rows}) AS held`;
    const same = async (): Promise<void> => expect(await copier.sql(digest)).toEqual(await owner.sql(digest));
    // Both in full only where they do not agree in the end: thousands of rows take long to compare.
    await eventually(same).catch(async () => expect(await copier.sql(rows)).toEqual(await owner.sql(rows)));
  }
  const [{ n } = { n: 0 }] = await owner.sql<{ n: number }>("SELECT count(*)::int AS n FROM bench");
  return n;
}

/** Waits until the copier has once more applied what its owner told, whether anything changed or not. */
export async function aRoundPasses({ copier }: Pick<TwoServices, "copier">): Promise<void> {
  const state = (): Promise<object[]> => copier.sql("SELECT xmin::text FROM projection WHERE type = 'Bench'");
  const before = await state();
  await eventually(async () => expect(await state()).not.toEqual(before));
}
