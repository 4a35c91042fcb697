import { createRoot } from "react-dom/client";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import "graphiql/style.css";
import "./page.css";
import { cookbook } from "./cookbook";
import district from "./example-district.graphql";
import workMode from "./example-work-mode.graphql";

// Monaco asks for its workers by label; each is a file of its own beside this script (see build.mjs).
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) =>
    new Worker(`/graphiql/${label === "json" || label === "graphql" ? label : "editor"}.worker.js`),
};

const plugins = [cookbook, HISTORY_PLUGIN];
// Open on the first visit; GraphiQL keeps its tabs under this key, and whether a plugin is open too.
const visiblePlugin = localStorage.getItem("graphiql:tabState") === null ? cookbook : undefined;

createRoot(document.getElementById("graphiql")).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: "/graphql" })}
    defaultTabs={[{ query: district }, { query: workMode }]}
    plugins={plugins}
    visiblePlugin={visiblePlugin}
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>Youth Graph 青春图谱</GraphiQL.Logo>
  </GraphiQL>,
);
