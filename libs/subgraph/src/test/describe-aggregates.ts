import {
  aggregatesName,
  groupableColumns,
  rootAggregatesName,
  shownToManys,
  Statement,
  summarizedColumns,
  summaryOf,
  type Catalog,
  type Column,
  type Model,
} from "@youth-graph/query";
import { anonymous } from "../request-head";
import type { SubgraphUnderTest } from "./open-subgraph";
import { presentRows } from "./present-rows";

type Numbers = Record<string, number | string | null>;

interface Groups {
  count: number;
  totalCount: number;
  nodes: { count: number }[];
}

const isTime = ({ scalar }: Column): boolean => scalar === "date" || scalar === "instant";

/** What holds of the groups, numbers and counts of every noun with root fields, against SQL. */
export function describeAggregates(catalog: Catalog, model: Model, open: () => SubgraphUnderTest): void {
  const { plural, prefix } = model;
  const present = presentRows(model);
  const field = rootAggregatesName(model);
  const aggregates = async <Found = Groups>(
    args: string,
    selection: string,
    statements = 1,
  ): Promise<Found> => {
    const answer = await open().execute<Record<string, Found>>(`{ ${field}${args} { ${selection} } }`);
    expect([selection, answer.errors]).toEqual([selection, []]);
    expect(answer.statements).toHaveLength(statements);
    return answer.data[field] as Found;
  };
  const one = async <Found>(sql: string): Promise<Found> =>
    (await open().sql<Found & Record<string, unknown>>(`SELECT ${sql} FROM ${present}`))[0] as Found;
  const rows = async (): Promise<number> => (await one<{ count: number }>("count(*)::int")).count;
  const valueSql = ({ sql, column }: Column): string =>
    sql ? sql(prefix, new Statement({ catalog, caller: anonymous, purpose: "list" })) : `"${column}"`;

  it("groups by every column that it offers, none left out and none counted twice", async () => {
    const count = await rows();
    for (const column of groupableColumns(model)) {
      const { name, column: stored } = column;
      const key = isTime(column) ? `${name} { value }` : name;
      const found = await aggregates("(first: 200)", `totalCount nodes { groupedBy { ${key} } count }`);
      const { sizes } = await one<{ sizes: number }>(
        `count(DISTINCT "${stored}")::int + (count(*) > count("${stored}"))::int AS sizes`,
      );
      expect([name, found.totalCount]).toEqual([name, sizes]);
      if (sizes <= 200)
        expect([name, found.nodes.reduce((sum, node) => sum + node.count, 0)]).toEqual([name, count]);
    }
  });

  it("groups by every relation that it offers, and by what is behind it", async () => {
    for (const { name, column, target } of model.toOnes) {
      const [behind] = groupableColumns(target).filter(each => !isTime(each));
      const found = await aggregates("", `totalCount nodes { groupedBy { ${name} { id } } count }`);
      const { sizes } = await one<{ sizes: number }>(
        `count(DISTINCT "${column}")::int + (count(*) > count("${column}"))::int AS sizes`,
      );
      expect([name, found.totalCount]).toEqual([name, sizes]);
      if (!behind) continue;
      const further = await aggregates(
        "(first: 200)",
        `totalCount nodes { groupedBy { ${name} { ${behind.name} } } count }`,
      );
      if (further.totalCount <= 200)
        expect([name, further.nodes.reduce((sum, node) => sum + node.count, 0)]).toEqual([
          name,
          await rows(),
        ]);
    }
    for (const { name } of model.toManys.filter(({ shape }) => shape === "one")) {
      const found = await aggregates(
        "(first: 200)",
        `totalCount nodes { groupedBy { ${name} { id } } count }`,
      );
      if (found.totalCount <= 200)
        expect([name, found.nodes.reduce((sum, node) => sum + node.count, 0)]).toEqual([name, await rows()]);
    }
  });

  it("keeps the groups that their number qualifies, the largest first, a page after the other", async () => {
    const [column] = groupableColumns(model).filter(each => !isTime(each));
    if (!column) return;
    const { name, column: stored } = column;
    const wanted = (
      await open().sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${present} GROUP BY "${stored}" HAVING count(*) >= 2 ORDER BY n DESC LIMIT 4`,
      )
    ).map(({ n }) => n);
    const args = `having: { by: "count", is: { gte: 2 } }, orderBy: [{ by: "count", direction: DESC }], first: 2`;
    const selection = `nodes { groupedBy { ${name} } count } pageInfo { endCursor hasNextPage }`;
    interface Page extends Groups {
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    }
    const first = await aggregates<Page>(`(${args})`, selection);
    expect(first.nodes.map(({ count }) => count)).toEqual(wanted.slice(0, 2));
    expect(first.pageInfo.hasNextPage).toBe(wanted.length > 2);
    if (first.pageInfo.endCursor === null) return;
    const second = await aggregates<Page>(`(${args}, after: "${first.pageInfo.endCursor}")`, selection);
    expect(second.nodes.map(({ count }) => count)).toEqual(wanted.slice(2));
  });

  it("sums, averages, bounds and counts every value that it offers, as SQL does", async () => {
    for (const column of summarizedColumns(model)) {
      const { name, scalar } = column;
      const value = valueSql(column);
      // The driver would make an instant of a day.
      const cast = scalar === "date" ? "::text" : "";
      const distinct = `count(DISTINCT ${value})::int AS "distinctCount"`;
      const bounds = `min(${value})${cast} AS min, max(${value})${cast} AS max`;
      const numbers = `avg(${value})::float8, stddev_samp(${value})::float8 AS stddev, (percentile_cont(0.5) WITHIN GROUP (ORDER BY ${value})) AS median, (percentile_cont(0.9) WITHIN GROUP (ORDER BY ${value})) AS most`;
      const sum = `sum(${value})::float8`;
      const [fields, sql] = {
        Distinct: ["", []] as const,
        Date: ["min max", [bounds]] as const,
        DateTime: ["min max", [bounds]] as const,
        UnsummedNumber: ["min max avg stddev median most: percentile(p: 0.9)", [bounds, numbers]] as const,
        Number: ["min max avg stddev median most: percentile(p: 0.9) sum", [bounds, numbers, sum]] as const,
      }[summaryOf(column) ?? "Distinct"];
      const found = await aggregates<Record<string, Numbers>>("", `${name} { distinctCount ${fields} }`);
      const wanted = await one<Numbers>([distinct, ...sql].join(", "));
      expect([name, comparable(found[name] ?? {}, column)]).toEqual([name, comparable(wanted, column)]);
    }
  });

  it("counts what every relation to one row leads to, as SQL does", async () => {
    for (const { name, column } of model.toOnes) {
      const found = await aggregates<Record<string, Numbers>>("", `${name} { distinctCount }`);
      expect([name, found[name]]).toEqual([
        name,
        await one(`count(DISTINCT "${column}")::int AS "distinctCount"`),
      ]);
    }
  });

  it("tells of all rows and of their groups at once, and of some rows beside the others", async () => {
    const count = await rows();
    const found = await aggregates<Record<string, Groups>>(
      "",
      `count nodes { count } pageInfo { hasNextPage } totalCount
       some: filtered(where: { id: { isNull: false } }) { count }
       none: filtered(where: { id: { isNull: true } }) { count }`,
      2,
    );
    expect(found).toEqual({
      count,
      nodes: [{ count }],
      pageInfo: { hasNextPage: false },
      totalCount: 1,
      some: { count },
      none: { count: 0 },
    });
  });

  it("never offers the sum of persons", () => {
    const persons = model.columns.filter(({ description }) =>
      /\b(persons|members)\b/i.test(description.replace(/person-times/gi, "")),
    );
    expect(persons.filter(column => summaryOf(column) === "Number")).toEqual([]);
  });

  it("groups the rows of every relation under their parents, in one statement", async () => {
    for (const relation of shownToManys(model).filter(({ shape }) => shape === "connection")) {
      const { name } = relation;
      const groups = aggregatesName(relation);
      const answer = await open().execute<Record<string, { nodes: Record<string, Groups>[] }>>(
        `{ ${plural}(first: 50) { nodes { ${name} { totalCount } ${groups} { nodes { groupedBy { id } count } } } } }`,
      );
      expect([name, answer.errors]).toEqual([name, []]);
      expect(answer.statements).toHaveLength(3);
      const whole = await open().execute<Record<string, { nodes: Record<string, Groups>[] }>>(
        `{ ${plural}(first: 50) { nodes { ${groups} { count } } } }`,
      );
      expect(whole.statements).toHaveLength(2);
      for (const [n, node] of (answer.data[plural]?.nodes ?? []).entries()) {
        const count = node[name]?.totalCount;
        expect([name, whole.data[plural]?.nodes[n]?.[groups]?.count]).toEqual([name, count]);
        expect([name, node[groups]?.nodes.length]).toEqual([name, Math.min(20, count ?? 0)]);
      }
    }
  });

  it("counts the rows of every relation roughly, in one statement for all parents", async () => {
    for (const { name } of shownToManys(model).filter(({ shape }) => shape === "connection")) {
      const answer = await open().execute<
        Record<string, { nodes: Record<string, { countEstimate: number }>[] }>
      >(`{ ${plural}(first: 5) { nodes { ${name} { countEstimate } } } }`);
      expect([name, answer.errors]).toEqual([name, []]);
      expect(answer.statements.filter(sql => sql.startsWith("EXPLAIN"))).toHaveLength(1);
      for (const node of answer.data[plural]?.nodes ?? [])
        expect([name, Number.isSafeInteger(node[name]?.countEstimate)]).toEqual([name, true]);
    }
  });

  it("counts roughly by the planner, and no further than asked", async () => {
    const count = await rows();
    const answer = await open().execute<Record<string, Record<string, number | boolean>>>(
      `{ ${plural} { countEstimate none: hasMoreThan(n: 0) all: hasMoreThan(n: ${count}) less: hasMoreThan(n: ${count - 1}) } }`,
    );
    const { countEstimate, ...bounds } = answer.data[plural] ?? {};
    expect(bounds).toEqual({ none: count > 0, all: false, less: true });
    expect(Math.abs(Number(countEstimate) - count)).toBeLessThanOrEqual(count * 0.1 + 1);
    const refused = await open().execute(`{ ${plural} { hasMoreThan(n: -1) } }`);
    expect(refused.errors.map(({ code }) => code)).toEqual(["BAD_USER_INPUT"]);
  });
}

/** Decimals come from the driver as text, instants as dates; the last digits of a float are nobody's. */
function comparable(numbers: Numbers, { scalar }: Column): unknown {
  const digits = (value: number): number => Number(value.toPrecision(12));
  return JSON.parse(JSON.stringify(numbers), (_key, value: unknown) => {
    if (typeof value === "number") return digits(value);
    const text = typeof value === "string" && value !== "" && scalar !== "date" && scalar !== "instant";
    return text ? digits(Number(value)) : value;
  });
}
