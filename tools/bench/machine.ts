import { cpus, totalmem } from "node:os";
import type { Client } from "pg";

/** What the numbers came from. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryGiB: number;
  node: string;
  postgres: string;
  date: string;
}

export async function machine(client: Client): Promise<Machine> {
  const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown CPU",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    postgres: rows[0]!.server_version,
    date: new Date().toISOString().slice(0, 10),
  };
}

export function machineLine({ cpu, cores, memoryGiB, node, postgres, date }: Machine): string {
  return `${cpu}, ${cores} cores, ${memoryGiB} GiB · Node ${node} · PostgreSQL ${postgres} · ${date}`;
}
