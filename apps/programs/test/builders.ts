import { DivisionFace } from "@youth-graph/faces";
import {
  builders as buildersOf,
  defaultsFor,
  type Build,
  type SubgraphUnderTest,
} from "@youth-graph/subgraph/test";
import { Session } from "../src/session/session";

const defaults = [
  // A session is somewhere: in a division or a Youth Home.
  defaultsFor(Session, async build => ({ division: await build(DivisionFace) })),
];

/** Builds rows of any noun, with what the checks of this service's tables ask for. */
export const builders = (subgraph: SubgraphUnderTest): Build => buildersOf(subgraph, defaults);
