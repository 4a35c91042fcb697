import type { Comparison, Contestant } from "./compare";
import type { Measured } from "./measure";
import { figure, table } from "./table";

/** The tables of the console: time, CPU and statements. */
export function report(comparisons: Comparison[], contestants: Contestant[], processes: string[]): string {
  const rows = (cells: (measured: Measured, contestant: Contestant) => string[]) =>
    comparisons.flatMap(({ operation, measured }) =>
      measured.map((each, index) => [
        index === 0 ? operation.name : "",
        contestants[index]!.name,
        ...cells(each, contestants[index]!),
      ]),
    );
  const services = processes.filter(name => !contestants.some(contestant => contestant.process === name));
  return [
    table(
      ["operation", "gateway", "requests", "p50 ms", "p99 ms", "requests/s", "ratio", "SQL/request"],
      comparisons.flatMap(comparison => timeRows(comparison, contestants)),
    ),
    "CPU a request, in milliseconds:",
    table(
      ["operation", "gateway", "gateway's", ...services, "all"],
      rows(({ cpu }, { process }) => [
        figure(cpu[process]),
        ...services.map(name => figure(cpu[name])),
        figure(total([process, ...services].map(name => cpu[name] ?? NaN))),
      ]),
    ),
  ].join("\n\n");
}

function timeRows({ operation, measured }: Comparison, contestants: Contestant[]): string[][] {
  return measured.map((each, index) => [
    index === 0 ? operation.name : "",
    contestants[index]!.name,
    String(each.requests),
    figure(each.p50),
    figure(each.p99),
    figure(each.perSecond),
    figure(each.perSecond / measured.at(-1)!.perSecond),
    figure(total(Object.values(each.statements))),
  ]);
}

function total(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
