import "reflect-metadata";
import { describeSubgraph } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { programs } from "./subgraph";

describe("the programs subgraph", () => describeSubgraph(programs, { world: wholeWorld }));
