export { answered, type Answered } from "./answered";
export { Meters } from "./meters";
export { metricsPage, oneOf } from "./metrics";
export { inThisTrace, openSpan, startTraces, traceHeaders, traceRequests } from "./traces";
