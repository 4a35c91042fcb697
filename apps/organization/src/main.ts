import "reflect-metadata";
import { run } from "@youth-graph/subgraph";
import { organization } from "./subgraph";

void run(organization);
