import { gardenWorld } from "../../test/garden-world";
import { BenchFace } from "../../test/garden-faces";
import { Bench, Division, tiny } from "../../test/tiny-subgraph";
import { walks } from "../../test/walks-subgraph";
import { builders, defaultsFor, type Build } from "./builders";
import { openSubgraph, type SubgraphUnderTest } from "./open-subgraph";

describe("builders", () => {
  let subgraph: SubgraphUnderTest;
  let build: Build;
  beforeAll(async () => {
    subgraph = await openSubgraph(tiny);
    build = builders(subgraph);
  }, 60_000);
  afterAll(() => subgraph.close());

  it("store nothing where that is allowed, else the simplest of a kind", async () => {
    const { id, uuid, division, ...values } = await build(Bench);
    expect(values).toEqual({
      provenance: "SYNTHETIC",
      note: null,
      inscription: null,
      marks: [],
      setOn: null,
      seats: null,
    });
    const [row] = await subgraph.sql("SELECT division_id FROM bench WHERE id = $1", [uuid]);
    expect([id.split("_")[0], row]).toEqual(["bench", { division_id: division.uuid }]);
  });

  it("store what they are given, and relations by a row, an id or a UUID", async () => {
    const { division } = await build(Bench, { inscription: "一", marks: ["a", "b,c"], seats: 3 });
    for (const given of [division, division.id, division.uuid])
      expect((await build(Bench, { division: given })).division).toEqual(division);
    const answer = await subgraph.execute(
      `{ benches(where: { division: { id: { eq: "${division.id}" } }, seats: { eq: 3 } }) { nodes { inscription marks } } }`,
    );
    expect(answer.data).toEqual({ benches: { nodes: [{ inscription: "一", marks: ["a", "b,c"] }] } });
  });

  it("give no two rows one unique value, and put a row of the tree below its parent", async () => {
    const [upper, other] = [await build(Division), await build(Division)];
    const lower = await build(Division, { parent: upper });
    expect(new Set([upper, other, lower].map(({ code }) => code)).size).toBe(3);
    expect(upper.ancestorIds).toEqual([upper.uuid]);
    expect(lower.ancestorIds).toEqual([upper.uuid, lower.uuid]);
    await build(Bench, { division: lower });
    const within = (id: string): string => `benches(where: { within: "${id}" }) { totalCount }`;
    const answer = await subgraph.execute(`{ a: ${within(upper.id)} b: ${within(other.id)} }`);
    expect(answer.data).toEqual({ a: { totalCount: 1 }, b: { totalCount: 0 } });
  });

  it("take what a table always asks for from the service's defaults, and from the test before these", async () => {
    const seated = builders(subgraph, [defaultsFor(Bench, () => ({ seats: 2, inscription: "二" }))]);
    expect(await seated(Bench, { seats: 5 })).toMatchObject({ seats: 5, inscription: "二" });
  });

  it("say what a table does not keep, and why it took no row", async () => {
    await expect(build(Bench, { seat: 1 } as object)).rejects.toThrow(
      'Bench keeps no "seat" in its table; it keeps provenance, note, inscription,',
    );
    await expect(build(Bench, { provenance: "X" as never })).rejects.toThrow(
      /^Bench was not built: invalid input value for enum provenance: "X"\. What its table asks for/,
    );
  });

  it("store a row of another service in this one's copy", async () => {
    const copier = await openSubgraph(walks, { world: gardenWorld });
    try {
      const { uuid } = await builders(copier)(BenchFace, { inscription: "三" });
      const [row] = await copier.sql("SELECT inscription FROM bench WHERE id = $1", [uuid]);
      expect(row).toEqual({ inscription: "三" });
    } finally {
      await copier.close();
    }
  }, 60_000);
});
