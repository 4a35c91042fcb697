import "reflect-metadata";
import { describeBuilders } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { programs } from "../src/subgraph";
import { builders } from "./builders";

describe("the builders of programs", () => describeBuilders(programs, { world: wholeWorld, builders }));
