import { operations } from "./operations";
import { report } from "./report";

const contestants = [
  { name: "ours", url: "", process: "gateway" },
  { name: "theirs", url: "", process: "other" },
];
const measured = (perSecond: number, cpu: Record<string, number>) => ({
  requests: 80,
  p50: 5,
  p99: 20,
  perSecond,
  cpu,
  statements: { organization: 2, workforce: 1 },
});

it("sets both gateways beside each other, with the ratio to the last", () => {
  const comparison = {
    operation: operations[0]!,
    measured: [
      measured(300, { gateway: 2, organization: 3, other: 0 }),
      measured(200, { gateway: 0, organization: 3, other: 4 }),
    ],
  };
  const lines = report([comparison], contestants, ["organization"]).split("\n");
  expect(lines.map(line => line.trim().split(/\s+/))).toEqual(
    expect.arrayContaining([
      ["list", "ours", "80", "5.00", "20.0", "300", "1.50", "3.00"],
      ["theirs", "80", "5.00", "20.0", "200", "1.00", "3.00"],
      ["list", "ours", "2.00", "3.00", "5.00"],
      ["theirs", "4.00", "3.00", "7.00"],
    ]),
  );
});

it("says so where nobody knows what a process used", () => {
  const comparison = { operation: operations[0]!, measured: [measured(300, {}), measured(200, {})] };
  expect(report([comparison], contestants, ["organization"])).toContain("n/a");
});

it("the operations have names of their own", () =>
  expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length));
