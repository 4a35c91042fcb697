import "reflect-metadata";
import { describeSubgraph } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "./subgraph";

describe("the venues subgraph", () => describeSubgraph(venues, { world: wholeWorld }));
