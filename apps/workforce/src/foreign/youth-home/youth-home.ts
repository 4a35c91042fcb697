import { stub, Stub } from "@youth-graph/query";

@stub()
export class YouthHome extends Stub {}
