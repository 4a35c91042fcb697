export { answered, type Answered } from "./answered";
export { durationBuckets, metricsPage, oneOf } from "./metrics";
export { inThisTrace, openSpan, startTraces, traceHeaders, traceRequests } from "./traces";
export { Counter, Gauge, Histogram, Registry } from "prom-client";
