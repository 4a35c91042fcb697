export { builders, defaultsFor, type Build } from "./builders";
export { describeBuilders } from "./describe-builders";
export { openSubgraph, type SubgraphUnderTest } from "./open-subgraph";
export { untilWaiting } from "./until-waiting";
export { describeSubgraph } from "./describe-subgraph";
