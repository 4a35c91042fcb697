/** A process of the system: `apps/<name>/dist/main.js`. */
export interface Service {
  name: string;
  /** Where it listens unless a setting says otherwise. */
  port: number;
}

/** The subgraph services, in the order in which they are composed. The only list of them in the tools. */
export const SUBGRAPHS: readonly Service[] = [
  { name: "organization", port: 4001 },
  { name: "workforce", port: 4002 },
  { name: "programs", port: 4003 },
  { name: "venues", port: 4004 },
];

export const GATEWAY: Service = { name: "gateway", port: 4000 };

export const SERVICES: readonly Service[] = [...SUBGRAPHS, GATEWAY];
