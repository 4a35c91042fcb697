import { hardText, tiny } from "../../test/tiny-subgraph";
import { openSubgraph } from "../test/open-subgraph";
import { seed } from "./seed";

describe("the seed", () => {
  it("stores every value as it is, once", async () => {
    const subgraph = await openSubgraph(tiny, { seeded: false });
    expect(await seed(tiny, subgraph.databaseUrl)).toEqual({ Division: 1, Bench: 2 });
    expect(await seed(tiny, subgraph.databaseUrl)).toBeNull();
    const { data } = await subgraph.execute("{ benches { nodes { inscription marks } } }");
    expect(data["benches"]).toEqual({
      nodes: [
        { inscription: hardText, marks: [hardText, "", "{}", ","] },
        { inscription: null, marks: [] },
      ],
    });
    await subgraph.close();
  });

  it("leaves nothing behind when it fails half-way", async () => {
    const subgraph = await openSubgraph(tiny, { seeded: false });
    const broken = { ...tiny, seed: () => ({ ...tiny.seed({ copies: 1 }), Bench: [{ id: "not a uuid" }] }) };
    await expect(seed(broken, subgraph.databaseUrl)).rejects.toThrow(/uuid/);
    expect(await subgraph.sql("SELECT count(*)::int AS n FROM division")).toEqual([{ n: 0 }]);
    await subgraph.close();
  });
});
