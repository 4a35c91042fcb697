import { hardText } from "../../test/garden-world";
import { tiny } from "../../test/tiny-subgraph";
import { openSubgraph, type SubgraphUnderTest } from "../test/open-subgraph";
import { seed } from "./seed";

let subgraph: SubgraphUnderTest;
beforeEach(async () => {
  subgraph = await openSubgraph(tiny, { seeded: false });
}, 60_000);
afterEach(() => subgraph.close());

const identity = async (): Promise<unknown> =>
  (await subgraph.sql("SELECT id, since FROM database_identity"))[0];

describe("the seed", () => {
  it("stores every value as it is, once", async () => {
    expect(await seed(tiny, subgraph.databaseUrl)).toEqual({ Division: 3, Bench: 2 });
    expect(await seed(tiny, subgraph.databaseUrl)).toBeNull();
    const { data } = await subgraph.execute("{ benches { nodes { inscription marks } } }");
    expect(data["benches"]).toEqual({
      nodes: [
        { inscription: hardText, marks: [hardText, "", "{}", ","] },
        { inscription: null, marks: [] },
      ],
    });
  });

  it("writes no line in the outbox, but a new identity, and has later changes noted as ever", async () => {
    const before = await identity();
    await seed(tiny, subgraph.databaseUrl);
    expect(await identity()).not.toEqual(before);
    expect(await subgraph.sql("SELECT FROM outbox")).toEqual([]);
    await subgraph.sql(
      "INSERT INTO division (id, provenance, code, name, ancestor_ids) VALUES (gen_random_uuid(), 'ENTERED', 'new', '新', '{}')",
    );
    expect(await subgraph.sql("SELECT type FROM outbox")).toEqual([{ type: "Division" }]);
  });

  it("leaves a database that holds rows as it was, its identity too", async () => {
    await seed(tiny, subgraph.databaseUrl);
    const before = await identity();
    await seed(tiny, subgraph.databaseUrl);
    expect(await identity()).toEqual(before);
  });

  it("leaves nothing behind when it fails half-way", async () => {
    const before = await identity();
    const broken = { ...tiny, seed: () => ({ ...tiny.seed({ copies: 1 }), Bench: [{ id: "not a uuid" }] }) };
    await expect(seed(broken, subgraph.databaseUrl)).rejects.toThrow(/uuid/);
    expect(await subgraph.sql("SELECT count(*)::int AS n FROM division")).toEqual([{ n: 0 }]);
    expect(await identity()).toEqual(before);
    expect(await subgraph.sql("SELECT FROM pg_trigger WHERE tgenabled = 'D'")).toEqual([]);
  });
});
