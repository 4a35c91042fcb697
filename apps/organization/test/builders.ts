import { builders as buildersOf, type Build, type SubgraphUnderTest } from "@youth-graph/subgraph/test";

/** Builds rows of any noun; the checks of this service's tables ask for nothing that columns do not say. */
export const builders = (subgraph: SubgraphUnderTest): Build => buildersOf(subgraph);
