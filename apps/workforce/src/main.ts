import "reflect-metadata";
import { run } from "@youth-graph/subgraph";
import { workforce } from "./subgraph";

void run(workforce);
