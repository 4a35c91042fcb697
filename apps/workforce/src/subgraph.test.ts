import "reflect-metadata";
import { describeSubgraph } from "@youth-graph/subgraph/test";
import { workforce } from "./subgraph";

describe("the workforce subgraph", () => describeSubgraph(workforce));
