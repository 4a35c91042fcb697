import { describeSubgraph } from "../src/test/describe-subgraph";
import { gardenWorld } from "./garden-world";
import { tiny } from "./tiny-subgraph";
import { walks } from "./walks-subgraph";

describe("the tiny subgraph", () => describeSubgraph(tiny, { world: gardenWorld }));
describe("the walks subgraph", () => describeSubgraph(walks, { world: gardenWorld }));
