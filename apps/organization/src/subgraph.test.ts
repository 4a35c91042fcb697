import "reflect-metadata";
import { describeSubgraph } from "@youth-graph/subgraph/test";
import { organization } from "./subgraph";

describe("the organization subgraph", () => describeSubgraph(organization));
