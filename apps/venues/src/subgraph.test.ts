import "reflect-metadata";
import { describeSubgraph } from "@youth-graph/subgraph/test";
import { venues } from "./subgraph";

describe("the venues subgraph", () => describeSubgraph(venues));
