import "reflect-metadata";
import { describeBuilders } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "../src/subgraph";
import { builders } from "./builders";

describe("the builders of venues", () => describeBuilders(venues, { world: wholeWorld, builders }));
