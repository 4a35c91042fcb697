import "reflect-metadata";
import { describeBuilders } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { organization } from "../src/subgraph";
import { builders } from "./builders";

describe("the builders of organization", () =>
  describeBuilders(organization, { world: wholeWorld, builders }));
