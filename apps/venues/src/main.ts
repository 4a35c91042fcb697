import "reflect-metadata";
import { run } from "@youth-graph/subgraph";
import { venues } from "./subgraph";

void run(venues);
