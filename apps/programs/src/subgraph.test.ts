import "reflect-metadata";
import { describeSubgraph } from "@youth-graph/subgraph/test";
import { programs } from "./subgraph";

describe("the programs subgraph", () => describeSubgraph(programs));
