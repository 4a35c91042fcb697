import { rootAggregatesName, type Model } from "@youth-graph/query";
import type { SubgraphUnderTest } from "./open-subgraph";

interface Group {
  groupedBy: Record<string, { count: number | null }>;
  count: number;
}

/** What holds of groups by the lists of a noun with root fields. */
export function describeListKeys(model: Model, open: () => SubgraphUnderTest): void {
  const field = rootAggregatesName(model);
  const groups = async (selection: string): Promise<{ totalCount: number; nodes: Group[] }> => {
    const answer = await open().execute<Record<string, { totalCount: number; nodes: Group[] }>>(
      `{ ${field}(first: 200) { totalCount nodes { ${selection} count } } }`,
    );
    expect([selection, answer.errors]).toEqual([selection, []]);
    return answer.data[field] as { totalCount: number; nodes: Group[] };
  };
  const rowsOf = (nodes: readonly Group[]): number => nodes.reduce((sum, { count }) => sum + count, 0);

  it("groups by every list: by its rows, a row once for each, and by how many there are", async () => {
    const every = rowsOf((await groups("")).nodes);
    for (const { name } of model.toManys.filter(({ shape }) => shape !== "one")) {
      const sizeOf = ({ groupedBy }: Group): number => groupedBy[name]?.count ?? 0;
      const { nodes } = await groups(`groupedBy { ${name} { count } }`);
      // A page does not hold them all.
      if (nodes.length === 200) continue;
      expect([name, rowsOf(nodes)]).toEqual([name, every]);
      // Each pair of a row and one in its list, and the rows with an empty one.
      const pairs = nodes.reduce((sum, node) => sum + node.count * Math.max(1, sizeOf(node)), 0);
      expect([name, (await groups(`groupedBy { id ${name} { id } }`)).totalCount]).toEqual([name, pairs]);
      const split = await groups(`groupedBy { ${name} { count(buckets: [1]) } }`);
      const empty = rowsOf(nodes.filter(node => sizeOf(node) === 0));
      const below = split.nodes.filter(({ groupedBy }) => groupedBy[name]?.count === null);
      expect([name, rowsOf(below)]).toEqual([name, empty]);
    }
  }, 60_000);
}
