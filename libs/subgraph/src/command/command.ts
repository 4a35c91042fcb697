import type { Class } from "@youth-graph/query";

/** See docs/adr: permission, input, pure rules, run, in one transaction. */
export interface Command {
  name: string;
  input: () => Class;
}
