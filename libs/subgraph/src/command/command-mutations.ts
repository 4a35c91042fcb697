import type { Class } from "@youth-graph/query";
import type { Command } from "./command";

export const commandMutations = (_commands: readonly Command[]): Class[] => [];
