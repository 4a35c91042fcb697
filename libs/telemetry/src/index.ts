export { answered, type Answered } from "./answered";
export { durationBuckets, metricsPage, oneOf } from "./metrics";
export { Counter, Gauge, Histogram, Registry } from "prom-client";
