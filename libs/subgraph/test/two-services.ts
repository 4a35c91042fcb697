import { TestService } from "./test-service";
import { tiny } from "./tiny-subgraph";
import { walks } from "./walks-subgraph";

export interface TwoServices {
  owner: TestService;
  copier: TestService;
}

/** The owner of the benches and the service that copies them, both running; each knows where the other is. */
export async function startTwoServices({ seeded = true } = {}): Promise<TwoServices> {
  const [owner, copier] = await Promise.all([TestService.of(tiny, { seeded }), TestService.of(walks)]);
  owner.settings["WALKS_URL"] = `${copier.url}/graphql`;
  copier.settings["TINY_URL"] = `${owner.url}/graphql`;
  await Promise.all([owner.start(), copier.start()]);
  return { owner, copier };
}

const benches =
  "SELECT id::text, provenance::text, inscription, marks, set_on::text, seats, division_id::text FROM bench ORDER BY id";
const divisions =
  "SELECT id::text, provenance::text, code, name, name_pinyin, ancestor_ids::text, parent_id::text FROM division ORDER BY id";

/** Waits until the copies hold what the owner's tables hold, row by row, and fails with both when they do not get there; gives the number of benches. */
export async function parity({ owner, copier }: TwoServices): Promise<number> {
  return eventually(async () => {
    const [owned, copied] = [await owner.sql(benches), await copier.sql(benches)];
    expect(copied).toEqual(owned);
    expect(await copier.sql(divisions)).toEqual(await owner.sql(divisions));
    return owned.length;
  });
}

/** Tries until it holds, for fifteen seconds. */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + 15_000; ; await new Promise(resolve => setTimeout(resolve, 50))) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
