import { HonourFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";

@noun()
export class Honour extends HonourFace {}
