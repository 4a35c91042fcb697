export { openSubgraph, type SubgraphAnswer, type SubgraphUnderTest } from "./open-subgraph";
export { describeSubgraph } from "./describe-subgraph";
