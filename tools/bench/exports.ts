import { readFileSync } from "node:fs";
import { Failure } from "../failure";
import { GATEWAY } from "../services";
import type { Meters } from "./measure";
import { cpuTimes, hasProcesses } from "./processes";
import { each, growth } from "./statistics";
import { figure, table } from "./table";

/** Every record of volunteer service, with its place from another service. */
const query = `query ServiceRecords {
  serviceRecords { nodes { id startsAt hours entryMethod session { startsAt } division { code name } } }
}`;

export interface ExportFormat {
  name: string;
  accept: string;
}

export const formats: ExportFormat[] = [
  { name: "CSV", accept: "text/csv" },
  { name: "XLSX", accept: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  { name: "NDJSON", accept: "application/x-ndjson" },
];

export interface MeasuredExport {
  format: string;
  rows: number;
  seconds: number;
  /** Milliseconds of CPU a thousand rows, by process. */
  cpu: Record<string, number>;
  /** Megabytes that the gateway holds at most while it writes, beyond what it held before. */
  memory: number;
}

/** Takes the whole list away once, and reads what that costs. */
export async function measureExport(
  url: string,
  { name, accept }: ExportFormat,
  { pids }: Meters,
): Promise<MeasuredExport> {
  const rows = await rowsIn(url);
  const held = residentMegabytes(pids[GATEWAY.name]);
  let most = held;
  const watch = setInterval(() => (most = Math.max(most, residentMegabytes(pids[GATEWAY.name]))), 100);
  const before = cpuTimes(pids);
  const begun = performance.now();
  try {
    const response = await fetch(url, { ...post(query), headers: { ...post(query).headers, accept } });
    if (!response.ok || !response.body)
      throw new Failure(`The export as ${name} failed: status ${response.status}, ${await response.text()}`);
    let lines = 0;
    for await (const chunk of response.body as AsyncIterable<Uint8Array>)
      lines += chunk.reduce((count, byte) => count + Number(byte === 10), 0);
    if (name !== "XLSX" && Math.abs(lines - rows) > 1)
      throw new Failure(`The export as ${name} has ${lines} lines for ${rows} rows.`);
  } finally {
    clearInterval(watch);
  }
  const seconds = (performance.now() - begun) / 1000;
  const cpu = each(growth(before, cpuTimes(pids)), rows / 1000);
  return { format: name, rows, seconds, cpu, memory: most - held };
}

const post = (text: string) => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: text }),
});

async function rowsIn(url: string): Promise<number> {
  const response = await fetch(url, post("{ serviceRecords { totalCount } }"));
  const { data } = (await response.json()) as { data: { serviceRecords: { totalCount: number } } };
  return data.serviceRecords.totalCount;
}

function residentMegabytes(pid: number | undefined): number {
  if (!hasProcesses || pid === undefined) return NaN;
  const [, kilobytes = "NaN"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

/** The table of the console. */
export function exportReport(exports: MeasuredExport[], processes: string[]): string {
  return [
    "Exports of a whole list; CPU in milliseconds a thousand rows:",
    table(
      ["export", "rows", "seconds", "rows/s", "gateway's", ...processes, "memory MB"],
      exports.map(({ format, rows, seconds, cpu, memory }) => [
        format,
        String(rows),
        figure(seconds),
        figure(rows / seconds),
        figure(cpu[GATEWAY.name]),
        ...processes.map(name => figure(cpu[name])),
        figure(memory),
      ]),
    ),
  ].join("\n\n");
}
