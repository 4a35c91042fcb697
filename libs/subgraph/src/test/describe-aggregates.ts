import {
  aggregatesName,
  columnsOf,
  groupableColumns,
  groupedToManys,
  valueColumns,
  type Model,
} from "@youth-graph/query";
import type { SubgraphUnderTest } from "./open-subgraph";

interface Groups {
  totalCount: number;
  nodes: { count: number; values: Record<string, Record<string, number | string | null>> }[];
}

const singular = ({ name }: Model): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** What holds of the aggregates and counts of every type with root fields, against SQL. */
export function describeAggregates(model: Model, open: () => SubgraphUnderTest): void {
  const groups = async (args: string, selection: string): Promise<Groups> => {
    const field = `${singular(model)}Aggregates`;
    const answer = await open().execute<Record<string, Groups>>(
      `{ ${field}${args} { totalCount nodes { ${selection} } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toHaveLength(1);
    return answer.data[field] as Groups;
  };
  const one = async <Row>(sql: string): Promise<Row> =>
    (await open().sql<Row & Record<string, unknown>>(`SELECT ${sql} FROM ${model.table}`))[0] as Row;

  it("groups by every column that it offers, none left out and none counted twice", async () => {
    const { count } = await one<{ count: number }>("count(*)::int");
    for (const { name, column, scalar } of groupableColumns(model)) {
      const key = scalar === "date" || scalar === "instant" ? `${name} { value }` : name;
      const found = await groups("(first: 200)", `groupedBy { ${key} } count`);
      const { sizes } = await one<{ sizes: number }>(
        `count(DISTINCT "${column}")::int + (count(*) > count("${column}"))::int AS sizes`,
      );
      expect([name, found.totalCount]).toEqual([name, sizes]);
      if (sizes <= 200)
        expect([name, found.nodes.reduce((sum, node) => sum + node.count, 0)]).toEqual([name, count]);
    }
  });

  it("sums, averages and bounds every number that it offers, as SQL does", async () => {
    for (const { name, column, scalar, additive, sql } of valueColumns(model)) {
      const time = scalar === "date" || scalar === "instant";
      const functions = time ? "min max" : `${additive ? "sum " : ""}avg min max stddev median`;
      const found = await groups("", `values { ${name} { ${functions} } }`);
      // The driver would make an instant of a day.
      const cast = scalar === "date" ? "::text" : "";
      const value = sql ? sql(model.table ?? "") : `"${column}"`;
      const wanted = await one<Record<string, unknown>>(
        `min(${value})${cast} AS min, max(${value})${cast} AS max ${time ? "" : `, ${additive ? `sum(${value})::float8,` : ""} avg(${value})::float8, stddev_samp(${value})::float8 AS stddev, (percentile_cont(0.5) WITHIN GROUP (ORDER BY ${value})) AS median`}`,
      );
      const text = (given: object): unknown =>
        JSON.parse(JSON.stringify(given), (_key, inner: unknown) =>
          inner !== "" && !time && typeof inner === "string" ? Number(inner) : inner,
        );
      expect([name, text(found.nodes[0]?.values[name] ?? {})]).toEqual([name, text(wanted)]);
    }
  });

  it("never offers the sum of persons", () => {
    const persons = columnsOf(model).filter(({ description }) =>
      /\b(persons|members)\b/i.test(description.replace(/person-times/gi, "")),
    );
    expect(persons.filter(({ additive, scalar }) => additive && /int|decimal/.test(scalar))).toEqual([]);
  });

  it("groups the rows of every relation under their parents, in one statement", async () => {
    for (const relation of groupedToManys(model)) {
      const { name } = relation;
      const field = aggregatesName(relation);
      const answer = await open().execute<
        Record<string, { nodes: Record<string, { totalCount: number; nodes: { count: number }[] }>[] }>
      >(`{ ${model.plural}(first: 50) { nodes { ${name} { totalCount } ${field} { nodes { count } } } } }`);
      expect(answer.errors).toEqual([]);
      expect(answer.statements).toHaveLength(3);
      for (const node of answer.data[model.plural]?.nodes ?? [])
        expect([name, node[field]?.nodes[0]?.count]).toEqual([name, node[name]?.totalCount]);
    }
  });

  it("counts the rows of every relation roughly", async () => {
    for (const { name } of groupedToManys(model)) {
      const answer = await open().execute<
        Record<string, { nodes: Record<string, { countEstimate: number }>[] }>
      >(`{ ${model.plural}(first: 2) { nodes { ${name} { countEstimate } } } }`);
      expect(answer.errors).toEqual([]);
      for (const node of answer.data[model.plural]?.nodes ?? [])
        expect([name, Number.isSafeInteger(node[name]?.countEstimate)]).toEqual([name, true]);
    }
  });

  it("counts roughly by the planner, and no further than asked", async () => {
    const { count } = await one<{ count: number }>("count(*)::int");
    const answer = await open().execute<Record<string, Record<string, number | boolean>>>(
      `{ ${model.plural} { countEstimate none: hasMoreThan(n: 0) all: hasMoreThan(n: ${count}) less: hasMoreThan(n: ${count - 1}) } }`,
    );
    const { countEstimate, ...bounds } = answer.data[model.plural] ?? {};
    expect(bounds).toEqual({ none: count > 0, all: false, less: true });
    expect(Math.abs(Number(countEstimate) - count)).toBeLessThanOrEqual(count * 0.1 + 1);
    const refused = await open().execute(`{ ${model.plural} { hasMoreThan(n: -1) } }`);
    expect(refused.errors.map(({ code }) => code)).toEqual(["BAD_USER_INPUT"]);
  });
}
