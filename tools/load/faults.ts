import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { childWith } from "../bench/processes";
import { Failure } from "../failure";
import { GATEWAY, SUBGRAPHS } from "../services";

/** Something that goes wrong, and how it is named. */
export interface Fault {
  name: string;
  happen(): Promise<void>;
}

/** The processes of the system that `npm start` runs as this process. */
export function faultsOf(system: number, superuserUrl: string): Fault[] {
  const signal = (service: string, name: NodeJS.Signals): void => {
    const pid = childWith(`apps/${service}/dist/main.js`, system);
    // One that has just been ended is not yet back.
    if (pid !== undefined) process.kill(pid, name);
  };
  const killed = [...SUBGRAPHS, GATEWAY].map(({ name }) => ({
    name: `${name} is killed`,
    happen: async () => signal(name, "SIGKILL"),
  }));
  const hung = SUBGRAPHS.map(({ name }) => ({
    name: `${name} hangs for three seconds`,
    happen: async () => {
      signal(name, "SIGSTOP");
      await pause(3_000);
      signal(name, "SIGCONT");
    },
  }));
  const cut = {
    name: "all connections to the databases are cut",
    happen: () => cutConnections(superuserUrl),
  };
  return [...killed, ...hung, cut, cut];
}

async function cutConnections(superuserUrl: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect().catch((error: Error) => {
    throw new Failure(`PostgreSQL cannot be reached: ${error.message}`);
  });
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
  );
  await client.end();
}
