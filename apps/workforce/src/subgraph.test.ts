import "reflect-metadata";
import { describeSubgraph } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { workforce } from "./subgraph";

describe("the workforce subgraph", () => describeSubgraph(workforce, { world: wholeWorld }));
