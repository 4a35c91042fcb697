import "reflect-metadata";
import { describeBuilders } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { workforce } from "../src/subgraph";
import { builders } from "./builders";

describe("the builders of workforce", () => describeBuilders(workforce, { world: wholeWorld, builders }));
