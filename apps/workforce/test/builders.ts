import {
  builders as buildersOf,
  defaultsFor,
  type Build,
  type SubgraphUnderTest,
} from "@youth-graph/subgraph/test";
import { Volunteer } from "../src/volunteer/volunteer";

const defaults = [
  // A number is kept only masked.
  defaultsFor(Volunteer, () => ({ number: "****0001" })),
];

/** Builds rows of any noun, with what the checks of this service's tables ask for. */
export const builders = (subgraph: SubgraphUnderTest): Build => buildersOf(subgraph, defaults);
