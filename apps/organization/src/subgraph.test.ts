import "reflect-metadata";
import { describeSubgraph } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { organization } from "./subgraph";

describe("the organization subgraph", () => describeSubgraph(organization, { world: wholeWorld }));
