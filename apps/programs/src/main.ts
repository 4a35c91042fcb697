import "reflect-metadata";
import { run } from "@youth-graph/subgraph";
import { programs } from "./subgraph";

void run(programs);
