import { createRoot } from "react-dom/client";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import "monaco-graphql/esm/monaco-editor.js";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./page.css";
import "./narrow.css";
import { AnswerLine } from "./answer-line";
import { cookbook } from "./cookbook";
import district from "./example-district.graphql";
import workMode from "./example-work-mode.graphql";
import { fetcher } from "./fetcher";
import { FollowTheme } from "./follow-theme";
import { sharedQuery } from "./shared-link";
import { Toolbar } from "./toolbar";
import { WrapLines } from "./wrap-lines";

// Monaco asks for its workers by label; the page has their addresses (see build.mjs).
globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    const addressOf = name => document.querySelector(`meta[name="${name}.worker"]`)?.content;
    return new Worker(addressOf(label) ?? addressOf("editor"), { type: "module" });
  },
};

const plugins = [cookbook, HISTORY_PLUGIN];
// GraphiQL keeps its tabs under this key, and whether a plugin is open too.
const isFirstVisit = localStorage.getItem("graphiql:tabState") === null;
const shared = sharedQuery(location.search);
// A reload shows what has become of the query; the link would put the first one back.
if (shared) history.replaceState(null, "", location.pathname);

createRoot(document.getElementById("graphiql")).render(
  <GraphiQL
    fetcher={fetcher}
    initialQuery={shared?.query}
    initialVariables={shared?.variables}
    defaultTabs={[...(shared ? [shared] : []), { query: district }, { query: workMode }]}
    plugins={plugins}
    visiblePlugin={isFirstVisit && !shared ? cookbook : undefined}
    shouldPersistHeaders={false}
    dangerouslyAssumeSchemaIsValid
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>青春图谱 Youth Graph</GraphiQL.Logo>
    <GraphiQL.Toolbar>{graphiqls => <Toolbar {...graphiqls} />}</GraphiQL.Toolbar>
    <GraphiQL.Footer>
      <AnswerLine />
    </GraphiQL.Footer>
    <FollowTheme />
    <WrapLines />
  </GraphiQL>,
);
